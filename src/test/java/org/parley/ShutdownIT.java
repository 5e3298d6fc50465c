package org.parley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.restassured.path.json.JsonPath;

/** What the packaged program is asked before it is told to stop, it answers. */
class ShutdownIT {

    private static final int REQUESTS = 90;
    private static final String QUERY =
            "{\"query\": \"{ facts(first: 100) { totalCount nodes { id citations { paragraph } } } }\"}";

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void requestsThatAreRunningAreAnswered() throws Exception {
        try (PackagedProgram program = new PackagedProgram(Map.of("PORT", "0",
                "QUARKUS_SHUTDOWN_TIMEOUT", "100s", "PARLEY_LIMIT_DEADLINE", "100s"))) {
            URI address = program.address();
            try (Socket slow = halfARequest(address)) {
                List<CompletableFuture<HttpResponse<String>>> answers = IntStream.range(0, REQUESTS)
                        .mapToObj(i -> client.sendAsync(request(address), BodyHandlers.ofString())).toList();
                CompletableFuture.anyOf(answers.toArray(CompletableFuture[]::new)).join();
                program.terminate();
                program.await("Waiting for HTTP requests to complete");
                assertEquals(503, client.send(HttpRequest.newBuilder(address.resolve("/q/health/ready")).build(),
                        BodyHandlers.discarding()).statusCode());
                for (CompletableFuture<HttpResponse<String>> answer : answers) {
                    assertEquals(200, answer.join().statusCode(), answer.join()::body);
                    JsonPath body = new JsonPath(answer.join().body());
                    assertNull(body.get("errors"), answer.join()::body);
                    assertEquals(100, body.getList("data.facts.nodes").size());
                }
                String rest = otherHalf(slow);
                assertTrue(rest.startsWith("HTTP/1.1 200 "), rest);
                assertTrue(rest.contains("\"totalCount\":"), rest);
            }
            assertEquals(128 + 15, program.exitCode());
            assertThrows(ConnectException.class, () -> client.send(request(address), BodyHandlers.discarding()));
        }
    }

    private static HttpRequest request(URI address) {
        return HttpRequest.newBuilder(address.resolve("/graphql")).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(QUERY)).build();
    }

    /** A client that has sent half of what it wants to say: the program is in the middle of its request. */
    private static Socket halfARequest(URI address) throws IOException {
        Socket socket = new Socket(address.getHost(), address.getPort());
        send(socket, "POST /graphql HTTP/1.1\r\nHost: parley\r\nContent-Type: application/json\r\nContent-Length: "
                + QUERY.length() + "\r\n\r\n" + QUERY.substring(0, 20));
        return socket;
    }

    private static String otherHalf(Socket socket) throws IOException {
        send(socket, QUERY.substring(20));
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }
}
