package org.parley.http;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Makes requests that are HTTP, but say anything: good ones, nearly good ones, and nonsense. */
final class RandomRequests {

    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "OPTIONS", "PUT", "DELETE", "PATCH", "BREW");
    private static final List<String> BODIES = List.of(
            "{\"query\": \"{ place(id: \\\"kyiv\\\") { name } }\"}",
            "{\"query\": \"query A($ids: [ID!]!) { nodes(ids: $ids) { id } }\", \"operationName\": \"A\", "
                    + "\"variables\": {\"ids\": [\"kyiv\", \"istanbul\"]}, \"extensions\": {}}",
            "{\"query\": \"{ search(text: \\\"talks\\\") { totalCount } }\", \"variables\": null}",
            "{\"extensions\": {\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"" + "0".repeat(64) + "\"}}}",
            "[{\"query\": \"{ __typename }\"}]", "{}", "null", "\"query\"", "");
    private static final List<String> NAMES = List.of("query", "operationName", "variables", "extensions", "x", "");
    private static final List<String> VALUES = List.of("{ __typename }", "{", "mutation { a }", "null", "{}", "[]", "A", "1e9",
            "{\"a\": {\"b\": [1, \"ü\"]}}", "%", "\u0000", "𝕏");
    private static final List<String> HEADERS = List.of("Accept: */*", "Accept: application/graphql-response+json",
            "Accept: text/html;q=0.1, application/json;q=2", "Accept: ;;,,=", "Accept-Encoding: br;q=0",
            "Content-Type: application/json", "Content-Type: text/plain", "Content-Type: application/json; charset=utf-16",
            "Content-Type: /", "Content-Encoding: gzip", "If-None-Match: *", "If-None-Match: W/\"x", "Origin: null",
            "Origin: https://news.example", "Access-Control-Request-Method: POST", "X-Request-Id: \t\u00e9",
            "Expect: 100-continue", "Range: bytes=5-1", "Upgrade: websocket", "Cookie: a=b; $", "X-HTTP-Method-Override: GET");

    private final Random random;

    RandomRequests(long seed) {
        random = new Random(seed);
    }

    /** A request that asks for the connection to be closed, as the characters of its bytes. */
    String next() {
        String method = random.nextInt(3) > 0 ? "POST" : one(METHODS);
        StringBuilder request = new StringBuilder(method).append(" /graphql").append(parameters(method))
                .append(" HTTP/1.1\r\nHost: x\r\nConnection: close\r\n");
        if (random.nextInt(4) > 0) {
            request.append("Content-Type: application/json\r\n");
        }
        for (int count = random.nextInt(4); count > 0; count--) {
            request.append(one(HEADERS)).append("\r\n");
        }
        String body = method.equals("POST") || random.nextInt(4) == 0 ? body() : "";
        return request.append("Content-Length: ").append(body.length()).append("\r\n\r\n").append(body).toString();
    }

    private String parameters(String method) {
        if (method.equals("POST") && random.nextInt(4) > 0) {
            return "";
        }
        StringBuilder parameters = new StringBuilder("?");
        for (int count = random.nextInt(4); count >= 0; count--) {
            String value = one(VALUES);
            parameters.append(one(NAMES)).append(random.nextInt(9) == 0 ? "" : "=")
                    .append(random.nextInt(9) == 0 ? "%zz" : URLEncoder.encode(value, StandardCharsets.UTF_8)).append('&');
        }
        return parameters.toString();
    }

    /** One that is good, or one in which some bytes are changed, left out or said again. */
    private String body() {
        byte[] bytes = one(BODIES).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        int changes = random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(3);
        for (byte each : bytes) {
            if (changes > 0 && random.nextInt(bytes.length) < 2) {
                changes--;
                switch (random.nextInt(4)) {
                    case 0 -> body.write(random.nextInt(256));
                    case 1 -> body.writeBytes(bytes);
                    case 2 -> body.writeBytes("[".repeat(random.nextInt(2000)).getBytes(StandardCharsets.UTF_8));
                    default -> { // left out
                    }
                }
            } else {
                body.write(each);
            }
        }
        return body.toString(StandardCharsets.ISO_8859_1);
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
