package org.parley.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.junit.QuarkusTest;

/** What is not a request is answered with what is wrong about it, and never with a server error. */
@QuarkusTest
class BadRequestsTest {

    static Stream<Arguments> bodies() {
        String nested = "[".repeat(50) + "]".repeat(50);
        String deep = "is nested deeper than 40 levels or has a number of more than 40 digits";
        return Stream.of(
                bad("", "is empty"),
                bad(" \n", "is empty"),
                bad("{", "is not JSON at line 1, column 2"),
                bad("{\"query\": \"{ __typename }\"} x", "is not JSON at line 1, column 29"),
                bad("{\"query\": \"{ __typename }\"} {}", "goes on after its end"),
                bad("{'query': '{ __typename }'}", "is not JSON at line 1, column 2"),
                bad("{\"query\": \"{ __typename }\", \"query\": \"{ a }\"}", "has a name twice at line 1, column 36"),
                bad("{\"query\": \"{ __typename }\", \"variables\": {\"a\": 1, \"a\": 1}}",
                        "has a name twice at line 1, column 54"),
                bad("{\"query\": \"{ __typename }\", \"variables\": {\"a\": NaN}}", "is not JSON at line 1, column 51"),
                bad("{\"query\": \"{ __typename }\", \"variables\": {\"a\": 1e999}}", "has a number that is too large"),
                bad("{\"query\": \"{ __typename }\", \"variables\": {\"a\": " + "9".repeat(50) + "}}", deep),
                bad("{\"query\": \"{ __typename }\", \"variables\": {\"a\": " + nested + "}}", deep),
                bad("{\"query\": \"{ __typename }\", \"variables\": {\"a\": \"\\ud83d\"}}",
                        "has a text with half a character"),
                bad("\ufeff{\"query\": \"{ __typename }\"}", "begins with a byte order mark"),
                Arguments.of("{\"query\": \"{ __typename } #é\"}".getBytes(StandardCharsets.ISO_8859_1), "BAD_JSON",
                        "the body is not UTF-8"),
                Arguments.of("{\"query\": \"{ __typename }\"}".getBytes(StandardCharsets.UTF_16LE), "BAD_JSON",
                        "the body is not JSON at line 1, column 3"),
                wrong("null", "query is missing"),
                wrong("\"{ __typename }\"", "the body must be an object, not a text"),
                wrong("7", "the body must be an object, not a number"),
                wrong("{}", "query is missing"),
                wrong("{\"query\": null}", "query is missing"),
                wrong("{\"query\": \" \"}", "query is missing"),
                wrong("{\"query\": 7}", "query must be a text, not a number"),
                wrong("{\"query\": [\"{ __typename }\"]}", "query must be a text, not a list"),
                wrong("{\"query\": \"{ __typename }\", \"operationName\": {}}",
                        "operationName must be a text, not an object"),
                wrong("{\"query\": \"{ __typename }\", \"variables\": \"{}\"}",
                        "variables must be an object, not a text"),
                wrong("{\"query\": \"{ __typename }\", \"variables\": []}", "variables must be an object, not a list"),
                wrong("{\"query\": \"{ __typename }\", \"extensions\": true}",
                        "extensions must be an object, not a truth value"),
                Arguments.of("[{\"query\": \"{ __typename }\"}]".getBytes(), "BATCHING_NOT_SUPPORTED",
                        "the body is a list; send one request at a time"),
                Arguments.of("[]".getBytes(), "BATCHING_NOT_SUPPORTED",
                        "the body is a list; send one request at a time"));
    }

    private static Arguments bad(String body, String problem) {
        return Arguments.of(body.getBytes(StandardCharsets.UTF_8), "BAD_JSON", "the body " + problem);
    }

    private static Arguments wrong(String body, String message) {
        return Arguments.of(body.getBytes(StandardCharsets.UTF_8), "BAD_REQUEST", message);
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void aBodyThatIsNone(byte[] body, String code, String message) {
        for (String accept : new String[] { "application/json", "application/graphql-response+json" }) {
            given().config(Raw.CONFIG).accept(accept).contentType("application/json").body(body).when().post("/graphql")
                    .then().statusCode(400).header("Content-Type", accept + "; charset=utf-8")
                    .header("Cache-Control", "no-store").body("errors", hasSize(1))
                    .body("errors[0].message", equalTo(message)).body("errors[0].extensions.code", equalTo(code))
                    .body("data", nullValue());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            query=                                         | BAD_REQUEST | query is missing
            q=1                                            | BAD_REQUEST | query is missing
            query=%7B__typename%7D&query=%7B__typename%7D  | BAD_REQUEST | query is given more than once
            query=%7B__typename%7D&variables=7             | BAD_REQUEST | variables must be an object, not a number
            query=%7B__typename%7D&variables=%7B           | BAD_JSON    | variables is not JSON at line 1, column 2
            query=%7B__typename%7D&extensions=%5B%5D       | BAD_REQUEST | extensions must be an object, not a list
            query=%7B__typename%7D%20%23%ff                | BAD_REQUEST | the URL is not UTF-8
            """)
    void aUrlThatIsNone(String component, String code, String message) {
        given().urlEncodingEnabled(false).when().get("/graphql?" + component).then().statusCode(400)
                .header("Cache-Control", "no-store").body("errors[0].message", equalTo(message))
                .body("errors[0].extensions.code", equalTo(code));
    }

    @Test
    void aUrlThatIsNotEscaped() throws IOException {
        String answer = Raw.send("GET /graphql?query=%7B__typename%7D%zz HTTP/1.1\r\nHost: x\r\n"
                + "Connection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
    }

    @Test
    void bracesOfAUrlNeedNotBeEscaped() throws IOException {
        for (String origin : List.of("", "Origin: https://example.org\r\n")) {
            String answer = Raw.send("GET /graphql?query={place(id:%22istanbul%22){name}} HTTP/1.1\r\nHost: x\r\n" + origin
                    + "Connection: close\r\n\r\n");
            assertTrue(answer.contains("{\"data\":{\"place\":{\"name\":\"Istanbul\"}}"), answer);
        }
    }

    @Test
    void emptyParametersOfAUrlAreNone() {
        given().urlEncodingEnabled(false).when()
                .get("/graphql?query=%7B__typename%7D&operationName=&variables=&extensions=&other=1").then()
                .statusCode(200)
                .body("data.__typename", equalTo("Query"));
    }

    @Test
    void aUrlIsDecodedOnce() {
        given().urlEncodingEnabled(false).when()
                .get("/graphql?query=%7Bfacts(where:%7Btext:%22%2525+%2B;%22%7D)%7BtotalCount%7D%7D")
                .then().statusCode(200).body("data.facts.totalCount", equalTo(0));
    }

    @Test
    void whatIsNotKnownIsIgnored() {
        given().contentType("application/json")
                .body("{\"query\": \"{ __typename }\", \"id\": 7, \"variables\": {\"x\": 1}}")
                .when().post("/graphql").then().statusCode(200).body("data.__typename", equalTo("Query"));
    }

    @Test
    void aTooLongUrlIsRefused() {
        // by little: the server answers and closes before it has read more, where a client that still sends would fail
        given().queryParam("query", "{ __typename } #" + "x".repeat(16_384)).when().get("/graphql").then()
                .statusCode(414);
    }
}
