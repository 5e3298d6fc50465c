package org.parley.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;

/** Methods, media types and status codes, as the draft of GraphQL over HTTP and RFC 9110 want them. */
@QuarkusTest
class NegotiationTest {

    private static final String QUERY = "{\"query\": \"{ __typename }\"}";
    private static final String GRAPHQL = "application/graphql-response+json; charset=utf-8";
    private static final String JSON = "application/json; charset=utf-8";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/graphql-response+json                                    | application/graphql-response+json
            application/graphql-response+json, application/json;q=0.9            | application/graphql-response+json
            application/json, application/graphql-response+json                  | application/graphql-response+json
            application/graphql-response+json;q=0.5, application/json            | application/json
            application/graphql-response+json;q=0, */*                           | application/json
            APPLICATION/GRAPHQL-RESPONSE+JSON; charset=UTF-8                     | application/graphql-response+json
            application/graphql-response+json; charset=utf-16, application/json  | application/json
            application/*                                                        | application/json
            text/html, application/xhtml+xml, */*;q=0.8                          | application/json
            """)
    void theAnswerComesInWhatTheClientLikesBest(String accept, String type) {
        given().accept(accept).contentType("application/json").body(QUERY).when().post("/graphql").then()
                .statusCode(200)
                .header("Content-Type", type + "; charset=utf-8").body("data.__typename", equalTo("Query"));
    }

    @Test
    void whatTheClientLikesCanStandInSeveralLines() {
        given().header("Accept", "text/html", "application/json;q=0.5", "application/graphql-response+json")
                .contentType("application/json").body(QUERY).when().post("/graphql").then().statusCode(200)
                .header("Content-Type", GRAPHQL);
    }

    @ParameterizedTest
    @ValueSource(strings = { "text/html", "application/xml", "application/json;q=0",
            "application/json; charset=iso-8859-1",
            "text/*", "application/*;q=0.0" })
    void aClientThatCanTakeNoneIsTold(String accept) {
        given().accept(accept).contentType("application/json").body(QUERY).when().post("/graphql").then()
                .statusCode(406)
                .header("Content-Type", JSON).body("errors[0].extensions.code", equalTo("NOT_ACCEPTABLE"))
                .body("data", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = { "application/json", "application/json; charset=utf-8",
            "Application/JSON;charset=\"UTF-8\"", "application/json, application/json" })
    void bodiesAreJsonInUtf8(String type) {
        given().config(Raw.CONFIG).header("Content-Type", type)
                .body("{\"query\": \"{ search(text: \\\"Зеленський\\\") { nodes { record { id } } } }\"}"
                        .getBytes(StandardCharsets.UTF_8))
                .when().post("/graphql").then().statusCode(200)
                .body("data.search.nodes[0].record.id", equalTo("volodymyr-zelenskyy"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "application/json; charset=utf-16", "application/json; charset=iso-8859-1",
            "application/graphql",
            "application/graphql-response+json", "application/*", "*/*", "json", "application/json-seq",
            "application/json, text/plain", "text/plain, application/json", "text/plain;application/json" })
    void otherBodiesAreNotRead(String type) {
        given().config(Raw.CONFIG).header("Content-Type", type).body(QUERY.getBytes()).when().post("/graphql").then()
                .statusCode(415).body("errors[0].extensions.code", equalTo("UNSUPPORTED_MEDIA_TYPE"));
    }

    @Test
    void compressedBodiesAreNotRead() {
        given().config(Raw.CONFIG).contentType("application/json").header("Content-Encoding", "gzip")
                .body(QUERY.getBytes())
                .when().post("/graphql").then().statusCode(415);
    }

    @Test
    void aBodyHasAtMostSoManyBytes() {
        given().contentType("application/json").body(QUERY + " ".repeat(262_144 - QUERY.length())).when()
                .post("/graphql")
                .then().statusCode(200);
        given().contentType("application/json").body(QUERY + " ".repeat(262_145 - QUERY.length())).when()
                .post("/graphql")
                .then().statusCode(413).body("errors[0].message", equalTo("the body has more than 262144 bytes"))
                .body("errors[0].extensions.code", equalTo("BODY_TOO_LARGE"));
    }

    @Test
    void aQueryHasAtMostSoManyCharacters() {
        String longest = "{ __typename }" + " ".repeat(20_000 - 14);
        given().contentType("application/json").body("{\"query\": \"" + longest + "\"}").when().post("/graphql").then()
                .statusCode(200);
        given().contentType("application/json").body("{\"query\": \"" + longest + " \"}").when().post("/graphql").then()
                .statusCode(400).body("errors[0].message", equalTo("the query has more than 20000 characters"))
                .body("errors[0].extensions.code", equalTo("QUERY_TOO_LONG"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "PUT", "DELETE", "PATCH", "TRACE", "QUERY" })
    void otherMethodsAreNotAllowed(String method) {
        given().when().request(method, "/graphql").then().statusCode(405).header("Allow", "GET, HEAD, POST, OPTIONS")
                .body("errors[0].extensions.code", equalTo("METHOD_NOT_ALLOWED"));
    }

    @Test
    void optionsTellsTheMethods() {
        given().when().options("/graphql").then().statusCode(204).header("Allow", "GET, HEAD, POST, OPTIONS")
                .body(emptyString());
    }

    @Test
    void headIsGetWithoutTheBody() {
        given().queryParam("query", "{ __typename }").when().head("/graphql").then().statusCode(200)
                .header("Content-Type", JSON).header("Cache-Control", "public, max-age=60").body(emptyString());
        given().accept("application/graphql-response+json").queryParam("query", "{").when().head("/graphql").then()
                .statusCode(400).header("Content-Type", GRAPHQL).body(emptyString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { __typename }                                              | 200 | 200
            {                                                           | 400 | 200
            { weather }                                                 | 400 | 200
            query a { __typename } query b { __typename }               | 400 | 200
            { meetings(first: -1) { totalCount } }                      | 400 | 200
            { meetings(after: "none") { nodes { id } } }                | 400 | 200
            """)
    void theStatusTellsWhatBecameOfTheRequestUnlessTheClientKnowsOnlyOne(String query, int graphql, int json) {
        given().accept("application/graphql-response+json").queryParam("query", query).when().get("/graphql").then()
                .statusCode(graphql).header("Content-Type", GRAPHQL);
        given().accept("application/json").queryParam("query", query).when().get("/graphql").then().statusCode(json)
                .header("Content-Type", JSON);
    }

    @Test
    void pagesOfAnyOriginMayAsk() {
        given().header("Origin", "https://news.example").header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type,x-request-id").when().options("/graphql").then()
                .statusCode(200).header("Access-Control-Allow-Origin", "https://news.example")
                .header("Access-Control-Allow-Methods", "GET,HEAD,POST,OPTIONS")
                .header("Access-Control-Allow-Headers", "content-type,x-request-id")
                .header("Access-Control-Max-Age", "86400");
        given().header("Origin", "https://news.example").queryParam("query", "{ __typename }").when().get("/graphql")
                .then()
                .statusCode(200).header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Expose-Headers", "ETag,X-Request-Id,Retry-After,Content-Disposition");
    }

    @Test
    void anAnswerCanBeCompressed() {
        given().config(Raw.CONFIG).header("Accept-Encoding", "gzip").queryParam("query", "{ __typename }").when()
                .get("/graphql").then().statusCode(200).header("Content-Encoding", "gzip");
        given().config(Raw.CONFIG).header("Accept-Encoding", "identity").queryParam("query", "{ __typename }").when()
                .get("/graphql").then().statusCode(200).header("Content-Encoding", nullValue());
    }
}
