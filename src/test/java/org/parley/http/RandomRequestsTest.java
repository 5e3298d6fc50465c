package org.parley.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.parley.Endpoint;

/** Whatever a request says, the answer is one of HTTP and of GraphQL, and is not that something has failed inside. */
@QuarkusTest
class RandomRequestsTest {

    private static final int REQUESTS = 500;
    private static final long SEED = 20250515;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void everyRequestIsAnswered() throws IOException {
        RandomRequests requests = new RandomRequests(SEED);
        Map<Integer, Integer> statuses = new TreeMap<>();
        for (int i = 0; i < REQUESTS; i++) {
            String request = requests.next();
            String answer = Raw.send(request);
            String last = answer.substring(Math.max(0, answer.lastIndexOf("HTTP/1.1 "))); // after 100 Continue
            assertTrue(last.matches("(?s)HTTP/1\\.1 (2|4|304).*"), () -> request + "\n--> " + answer);
            statuses.merge(Integer.parseInt(last.substring(9, 12)), 1, Integer::sum);
            String body = last.substring(last.indexOf("\r\n\r\n") + 4);
            if (!body.isEmpty()) {
                JsonNode graphql = JSON.readTree(body);
                assertTrue(graphql.has("data") || graphql.path("errors").size() > 0, () -> request + "\n--> " + answer);
                graphql.path("errors").forEach(error -> assertTrue(!error.path("message").asText().isBlank()
                        && !error.path("extensions").path("code").asText("INTERNAL_SERVER_ERROR")
                                .equals("INTERNAL_SERVER_ERROR"),
                        () -> request + "\n--> " + answer));
            }
        }
        assertTrue(statuses.keySet().containsAll(Set.of(200, 400, 405, 406, 415)), statuses.toString());
        assertEquals("Kyiv", Endpoint.ask("{ place(id: \"kyiv\") { name } }").getString("data.place.name"));
    }
}
