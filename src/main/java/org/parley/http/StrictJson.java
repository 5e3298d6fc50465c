package org.parley.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.parley.error.ErrorCode;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;

/**
 * Reads JSON as <a href="https://www.rfc-editor.org/rfc/rfc8259">RFC 8259</a> and
 * <a href="https://www.rfc-editor.org/rfc/rfc7493">RFC 7493</a> (I-JSON) want it, so that no two programs understand a
 * request differently: UTF-8 without a byte order mark, no name twice, no half characters, numbers that are finite.
 */
final class StrictJson {

    /** Deep enough for filters, which nest eight deep, with two levels of JSON for each. */
    private static final int DEEPEST_NESTING = 40;
    private static final int LONGEST_NUMBER = 40;
    /** What stands for bytes that are not UTF-8. */
    private static final char REPLACEMENT = '\ufffd';
    private static final String ESCAPE = "\\u";

    private static final JsonFactory JSON = JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST_NESTING)
                    .maxNumberLength(LONGEST_NUMBER).build())
            .build();

    private final JsonParser parser;
    private final String name;
    /** Half a character cannot come from UTF-8, only from what is written like this. */
    private final boolean escapes;

    private StrictJson(JsonParser parser, String name, boolean escapes) {
        this.parser = parser;
        this.name = name;
        this.escapes = escapes;
    }

    /** The value that is written there; the name is what it is called in the message when it is not good. */
    static Object read(byte[] json, String name) {
        String text = new String(json, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0 && !Arrays.equals(text.getBytes(StandardCharsets.UTF_8), json)) {
            throw bad(name, "is not UTF-8");
        }
        return read(text, name);
    }

    /** The value that is written there. */
    static Object read(String json, String name) {
        if (json.isBlank()) {
            throw bad(name, "is empty");
        } else if (json.charAt(0) == '\ufeff') {
            throw bad(name, "begins with a byte order mark");
        }
        try (JsonParser parser = JSON.createParser(json)) {
            return new StrictJson(parser, name, json.contains(ESCAPE)).document();
        } catch (StreamConstraintsException e) {
            throw bad(name, "is nested deeper than " + DEEPEST_NESTING + " levels or has a number of more than "
                    + LONGEST_NUMBER + " digits");
        } catch (JsonProcessingException e) {
            throw bad(name, explain(e));
        } catch (IOException e) {
            throw new IllegalStateException("a text can be read", e);
        }
    }

    private Object document() throws IOException {
        parser.nextToken();
        Object value = value();
        if (parser.nextToken() != null) {
            throw bad(name, "goes on after its end");
        }
        return value;
    }

    private Object value() throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> list();
            case VALUE_STRING -> text(parser.getText());
            case VALUE_NUMBER_INT -> parser.getNumberValue();
            case VALUE_NUMBER_FLOAT -> finite();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private Map<String, Object> object() throws IOException {
        Map<String, Object> object = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = text(parser.currentName());
            parser.nextToken();
            object.put(key, value());
        }
        return object;
    }

    private List<Object> list() throws IOException {
        List<Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value());
        }
        return list;
    }

    private Double finite() throws IOException {
        double number = parser.getDoubleValue();
        if (!Double.isFinite(number)) {
            throw bad(name, "has a number that is too large");
        }
        return number;
    }

    private String text(String text) {
        for (int index = 0; escapes && index < text.length(); index++) {
            if (Character.isSurrogate(text.charAt(index))) {
                if (!Character.isSupplementaryCodePoint(text.codePointAt(index))) {
                    throw bad(name, "has a text with half a character");
                }
                index++;
            }
        }
        return text;
    }

    /** Parsers put names of their classes and options into their messages; this keeps what is for a person. */
    private static String explain(JsonProcessingException e) {
        String where = e.getLocation() == null ? "" : " at line " + e.getLocation().getLineNr() + ", column "
                + e.getLocation().getColumnNr();
        return (e.getOriginalMessage().startsWith("Duplicate") ? "has a name twice" : "is not JSON") + where;
    }

    private static RefusedRequest bad(String name, String problem) {
        return new RefusedRequest(ErrorCode.BAD_JSON, name + " " + problem);
    }
}
