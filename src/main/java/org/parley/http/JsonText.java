package org.parley.http;

import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.language.SourceLocation;

/** Writes JSON: the result of a request as the GraphQL specification says under "Response", and values. */
final class JsonText {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;

    private JsonText(JsonGenerator json) {
        this.json = json;
    }

    private interface Content {
        void write(JsonText text) throws IOException;
    }

    /** A result. */
    static String of(ExecutionResult result) {
        return text(json -> json.result(result));
    }

    /** A value that was read from JSON, or that GraphQL has made of one of its own. */
    static String of(Object value) {
        return text(json -> json.value(value));
    }

    private static String text(Content content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            content.write(new JsonText(json));
        } catch (IOException e) {
            throw new IllegalStateException("a text can be written", e);
        }
        return text.toString();
    }

    private void result(ExecutionResult result) throws IOException {
        json.writeStartObject();
        if (!result.getErrors().isEmpty()) {
            entry("errors", result.getErrors().stream().map(JsonText::error).toList());
        }
        if (result.isDataPresent()) {
            entry("data", result.getData());
        }
        if (result.getExtensions() != null && !result.getExtensions().isEmpty()) {
            entry("extensions", result.getExtensions());
        }
        json.writeEndObject();
    }

    private static Map<String, Object> error(GraphQLError error) {
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("message", error.getMessage());
        if (error.getLocations() != null && !error.getLocations().isEmpty()) {
            entries.put("locations", error.getLocations().stream().map(JsonText::location).toList());
        }
        if (error.getPath() != null && !error.getPath().isEmpty()) {
            entries.put("path", error.getPath());
        }
        entries.put("extensions", error.getExtensions());
        return entries;
    }

    private static Map<String, Object> location(SourceLocation location) {
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("line", location.getLine());
        entries.put("column", location.getColumn());
        return entries;
    }

    private void entry(Object name, Object value) throws IOException {
        json.writeFieldName(String.valueOf(name));
        value(value);
    }

    private void value(Object value) throws IOException {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                entry(entry.getKey(), entry.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object item : list) {
                value(item);
            }
            json.writeEndArray();
        } else if (value == null || value instanceof Boolean || value instanceof Number) {
            json.writePOJO(value);
        } else {
            json.writeString(value.toString());
        }
    }
}
