package org.parley.http;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.parley.error.ErrorCode;

import io.netty.handler.codec.http.QueryStringDecoder;

/** Reads the parameters of a request from where its method has them. */
final class RequestReader {

    private static final String QUERY = "query";
    private static final String OPERATION_NAME = "operationName";
    private static final String VARIABLES = "variables";
    private static final String EXTENSIONS = "extensions";

    private static final int MOST_PARAMETERS = 100;

    private RequestReader() {
    }

    /** The request that the body of a POST holds. */
    static GraphQLRequest body(byte[] body) {
        Object json = StrictJson.read(body, "the body");
        if (json instanceof List) {
            throw new RefusedRequest(ErrorCode.BATCHING_NOT_SUPPORTED,
                    "the body is a list; send one request at a time");
        }
        return request(map("the body", json));
    }

    /** The request that the query component of a URL holds, of which {@code null} stands for none. */
    static GraphQLRequest parameters(String component) {
        Map<String, Object> entries = new HashMap<>();
        decode(component == null ? "" : component).forEach((name, values) -> {
            if (values.size() > 1) {
                throw new RefusedRequest(ErrorCode.BAD_REQUEST, name + " is given more than once");
            }
            String value = values.get(0);
            if (!value.isEmpty()) {
                boolean json = name.equals(VARIABLES) || name.equals(EXTENSIONS);
                entries.put(name, json ? StrictJson.read(value, name) : value);
            }
        });
        return request(entries);
    }

    private static Map<String, List<String>> decode(String component) {
        Map<String, List<String>> parameters;
        try {
            parameters = new QueryStringDecoder(component, StandardCharsets.UTF_8, false, MOST_PARAMETERS, true)
                    .parameters();
        } catch (IllegalArgumentException e) {
            throw new RefusedRequest(ErrorCode.BAD_REQUEST, "the URL has a % that does not begin an escaped character");
        }
        parameters = new HashMap<>(parameters);
        parameters.keySet().retainAll(List.of(QUERY, OPERATION_NAME, VARIABLES, EXTENSIONS));
        // what is not UTF-8 is decoded to the replacement character
        if (parameters.values().stream().flatMap(List::stream).anyMatch(value -> value.indexOf('\ufffd') >= 0)) {
            throw new RefusedRequest(ErrorCode.BAD_REQUEST, "the URL is not UTF-8");
        }
        return parameters;
    }

    private static GraphQLRequest request(Map<String, Object> entries) {
        return new GraphQLRequest(text(QUERY, entries), text(OPERATION_NAME, entries),
                map(VARIABLES, entries.get(VARIABLES)), map(EXTENSIONS, entries.get(EXTENSIONS)));
    }

    private static String text(String name, Map<String, Object> entries) {
        Object value = entries.get(name);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw mismatch(name, "a text", value);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(String name, Object value) {
        if (value == null) {
            return Map.of();
        } else if (value instanceof Map) {
            return (Map<String, Object>) value;
        }
        throw mismatch(name, "an object", value);
    }

    private static RefusedRequest mismatch(String name, String expected, Object value) {
        String got = value instanceof Map ? "an object" : value instanceof List ? "a list"
                : value instanceof String ? "a text" : value instanceof Number ? "a number" : "a truth value";
        return new RefusedRequest(ErrorCode.BAD_REQUEST, name + " must be " + expected + ", not " + got);
    }
}
