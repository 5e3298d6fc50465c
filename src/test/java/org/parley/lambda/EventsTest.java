package org.parley.lambda;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/** As an AWS Lambda function the program answers events of an HTTP API, as they are and with bodies in base64. */
@QuarkusTest
class EventsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String QUERY = "{\"query\": \"{ place(id: \\\"kyiv\\\") { name } }\"}";
    private static final String ANSWER = "{\"data\":{\"place\":{\"name\":\"Kyiv\"}},"
            + "\"extensions\":{\"cost\":{\"requested\":1,\"limit\":100000,\"remaining\":99999,\"actual\":1}}}";

    @Test
    void aBodyAsItIs() throws IOException {
        assertEquals(ANSWER, body(answer("POST", "/graphql", Map.of("body", QUERY))));
    }

    @Test
    void aBodyInBase64() throws IOException {
        String body = Base64.getEncoder().encodeToString(QUERY.getBytes(StandardCharsets.UTF_8));
        assertEquals(ANSWER, body(answer("POST", "/graphql", Map.of("body", body, "isBase64Encoded", true))));
    }

    @Test
    void aQueryInTheAddress() throws IOException {
        String query = "query=%7Bplace(id%3A%22kyiv%22)%7Bname%7D%7D";
        assertEquals(ANSWER, body(answer("GET", "/graphql", Map.of("rawQueryString", query))));
    }

    @Test
    void headersOfSeveralValues() throws IOException {
        JsonNode answer = answer("GET", "/graphql", Map.of("rawQueryString", "query=%7B__typename%7D",
                "headers", Map.of("accept", "text/html,application/graphql-response+json")));
        assertEquals("application/graphql-response+json; charset=utf-8", header(answer, "content-type"));
        assertEquals("public,max-age=60", header(answer, "cache-control").replace(" ", ""));
        assertEquals(304, answer("GET", "/graphql", Map.of("rawQueryString", "query=%7B__typename%7D",
                "headers", Map.of("accept", "application/graphql-response+json",
                        "if-none-match", "\"x\"," + header(answer, "etag"))))
                .path("statusCode").asInt());
    }

    @Test
    void downloads() throws IOException {
        String lines = body(answer("GET", "/export/record.jsonl", Map.of()));
        assertTrue(lines.contains("\n{\"type\":\"Meeting\",\"id\":\"istanbul-talks-2025-05\","), lines);
        String archive = body(answer("GET", "/export/record.csv.zip", Map.of()));
        assertTrue(archive.startsWith("PK") && archive.contains("meetings.csv"), archive);
    }

    @Test
    void pages() throws IOException {
        Map<String, Object> ofABrowser = Map.of("headers", Map.of("accept-encoding", "gzip, deflate, br"));
        assertTrue(body(answer("GET", "/", ofABrowser)).contains("<title>Diplomacy around the Russia–Ukraine war"));
        assertTrue(body(answer("GET", "/graphiql/", ofABrowser)).contains("<title>GraphiQL"));
    }

    @Test
    void whatIsNotThere() throws IOException {
        assertEquals(404, answer("GET", "/nothing", Map.of()).path("statusCode").asInt());
    }

    private static JsonNode answer(String method, String path, Map<String, Object> more) throws IOException {
        Map<String, Object> event = new HashMap<>(Map.of("version", "2.0", "rawPath", path,
                "headers", Map.of("content-type", "application/json"),
                "requestContext", Map.of("http", Map.of("method", method, "path", path, "sourceIp", "192.0.2.1"))));
        event.putAll(more);
        return JSON.readTree(given().contentType("application/json").body(JSON.writeValueAsBytes(event)).when()
                .post("/_lambda_").then().statusCode(200).extract().asByteArray());
    }

    private static String body(JsonNode answer) {
        assertEquals(200, answer.path("statusCode").asInt(), answer::toString);
        String body = answer.path("body").asText();
        return answer.path("isBase64Encoded").asBoolean()
                ? new String(Base64.getDecoder().decode(body), StandardCharsets.UTF_8)
                : body;
    }

    private static String header(JsonNode answer, String name) {
        List<String> values = new ArrayList<>();
        answer.path("headers").fields().forEachRemaining(header -> {
            if (header.getKey().equalsIgnoreCase(name)) {
                values.add(header.getValue().asText());
            }
        });
        assertEquals(1, values.size(), answer::toString);
        return values.get(0);
    }
}
