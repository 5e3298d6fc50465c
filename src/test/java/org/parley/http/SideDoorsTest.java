package org.parley.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.concurrent.CompletionException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

/** There is one way to have a query executed by a page of another origin: one that its browser asks about first. */
@QuarkusTest
class SideDoorsTest {

    private static final String QUERY = "{\"query\": \"{ __typename }\"}";

    @Test
    void formsAreNotExecuted() {
        given().formParam("query", "{ __typename }").when().post("/graphql").then().statusCode(415)
                .body("errors[0].extensions.code", equalTo("UNSUPPORTED_MEDIA_TYPE")).body("data", nullValue());
        given().multiPart("operations", QUERY).multiPart("map", "{}").when().post("/graphql").then().statusCode(415)
                .body("data", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = { "Content-Type: text/plain", "Content-Type: application/x-www-form-urlencoded",
            "Content-Type: multipart/form-data; boundary=x", "Content-Type:", "X: no type" })
    void whatABrowserSendsWithoutAskingIsNotExecuted(String header) throws IOException {
        refused(415, "/graphql", header);
    }

    @Test
    void theUrlOfAPostIsNotExecuted() {
        given().contentType("application/json").body("{}").queryParam("query", "{ __typename }").when().post("/graphql")
                .then().statusCode(400).body("data", nullValue());
    }

    @Test
    void theBodyOfAGetIsNotExecuted() {
        given().contentType("application/json").body(QUERY).when().get("/graphql").then().statusCode(400)
                .body("errors[0].message", equalTo("query is missing"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "mutation { __typename }", "subscription { __typename }" })
    void thereAreOnlyQueries(String operation) {
        given().accept("application/graphql-response+json").queryParam("query", operation).when().get("/graphql").then()
                .statusCode(400).body("data", nullValue());
        given().contentType("application/json").body("{\"query\": \"" + operation + "\"}").when().post("/graphql")
                .then()
                .statusCode(200).body("data", nullValue())
                .body("errors[-1].extensions.code", equalTo("GRAPHQL_VALIDATION_FAILED"));
    }

    @ParameterizedTest
    @CsvSource({ "/graphql, 415", "/graphql/, 415", "//graphql, 415", "/%67raphql, 415", "/x/../graphql, 415",
            "/./graphql, 415", "/graphql/x, 405", "/GraphQL, 405", "/graphql;x=1, 405", "/graphql%2f, 405",
            "/graphql/schema.graphql, 405", "/q/graphql, 405", "/q/graphql-ui/graphql, 405" })
    void noOtherPathIsAnotherEndpoint(String path, int status) throws IOException {
        refused(status, path, "Content-Type: text/plain");
    }

    @ParameterizedTest
    @ValueSource(strings = { "graphql-transport-ws", "graphql-ws", "x" })
    void thereAreNoWebSockets(String protocol) {
        CompletionException refused = assertThrows(CompletionException.class,
                () -> HttpClient.newHttpClient().newWebSocketBuilder().subprotocols(protocol)
                        .buildAsync(URI.create("ws://127.0.0.1:" + RestAssured.port + "/graphql"),
                                new WebSocket.Listener() {
                                }).join());
        assertTrue(refused.getCause() instanceof WebSocketHandshakeException, refused.toString());
    }

    @Test
    void theSchemaAndGraphiqlStay() {
        given().when().get("/graphql/schema.graphql").then().statusCode(200);
        given().when().get("/graphiql/").then().statusCode(200);
    }

    private static void refused(int status, String path, String header) throws IOException {
        String answer = Raw.send("POST " + path + " HTTP/1.1\r\nHost: x\r\n" + header + "\r\nContent-Length: "
                + QUERY.length() + "\r\nConnection: close\r\n\r\n" + QUERY);
        assertTrue(answer.startsWith("HTTP/1.1 " + status + " ") && !answer.contains("__typename"), answer);
    }
}
