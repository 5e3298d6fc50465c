package org.parley.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

/** A cache between a client and the program can keep every good answer to a GET. */
@QuarkusTest
class CachingTest {

    private static final String QUERY = "{ place(id: \"istanbul\") { name } }";

    @Test
    void anAnswerSaysHowLongItCanBeKeptAndWhatItDependsOn() {
        get(QUERY).when().get("/graphql").then().statusCode(200).header("Cache-Control", "public, max-age=60")
                .header("Vary", "Accept, Accept-Encoding").header("Access-Control-Allow-Origin", "*")
                .body("data.place.name", equalTo("Istanbul"));
        assertTrue(tag(get(QUERY)).matches("\"[A-Za-z0-9_-]{43}\""));
    }

    @Test
    void theTagIsAnotherOneForEverythingThatMakesAnotherAnswer() {
        String named = "query a($id: ID!) { place(id: $id) { name } } query b($id: ID!) { place(id: $id) { id } }";
        List<String> tags = List.of(tag(get(QUERY)), tag(get("{ place(id: \"istanbul\") { id } }")),
                tag(get(QUERY).accept("application/graphql-response+json")),
                tag(get(QUERY).config(Raw.CONFIG).header("Accept-Encoding", "gzip")),
                tag(get(named).queryParam("operationName", "a").queryParam("variables", "{\"id\": \"istanbul\"}")),
                tag(get(named).queryParam("operationName", "b").queryParam("variables", "{\"id\": \"istanbul\"}")),
                tag(get(named).queryParam("operationName", "a").queryParam("variables", "{\"id\": \"ankara\"}")));
        assertEquals(tags.size(), tags.stream().distinct().count());
        assertEquals(tags.get(0), tag(get(QUERY)));
    }

    @Test
    void whoHasTheAnswerIsNotSentIt() {
        String tag = tag(get(QUERY));
        for (String known : List.of(tag, "W/" + tag, "\"x\", " + tag, "\"a,b\",W/" + tag + " , \"c\"", "*")) {
            get(QUERY).header("If-None-Match", known).when().get("/graphql").then().statusCode(304)
                    .header("ETag", tag).header("Cache-Control", "public, max-age=60")
                    .header("Vary", "Accept, Accept-Encoding").header("Content-Type", nullValue()).body(emptyString());
            get(QUERY).header("If-None-Match", known).when().head("/graphql").then().statusCode(304);
        }
        get(QUERY).header("If-None-Match", "\"x\"", tag).when().get("/graphql").then().statusCode(304);
    }

    @ParameterizedTest
    @ValueSource(strings = { "\"x\"", "x", "W/\"\"", "", "\"", "**" })
    void whoHasAnotherAnswerIsSentThisOne(String known) {
        get(QUERY).header("If-None-Match", known).when().get("/graphql").then().statusCode(200)
                .body("data.place.name", equalTo("Istanbul"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "{", "{ weather }", "{ meetings(first: -1) { totalCount } }",
            "{ ok: __typename a: meetings(after: \"x\") { totalCount } }" })
    void errorsAreNotKept(String query) {
        for (String accept : List.of("application/json", "application/graphql-response+json")) {
            get(query).accept(accept).header("If-None-Match", "*").when().get("/graphql").then()
                    .header("Cache-Control", "no-store").header("ETag", nullValue())
                    .body("errors[0].message", notNullValue());
        }
    }

    @Test
    void whatIsOfOneServerAloneIsNotKept() {
        get("{ dataset { loadedAt } }").when().get("/graphql").then().statusCode(200)
                .header("Cache-Control", "no-store")
                .header("ETag", nullValue());
    }

    @Test
    void answersToPostsAreNotKept() {
        given().contentType("application/json").body("{\"query\": \"{ __typename }\"}").header("If-None-Match", "*")
                .when().post("/graphql").then().statusCode(200).header("Cache-Control", "no-store")
                .header("ETag", nullValue());
    }

    private static RequestSpecification get(String query) {
        return given().queryParam("query", query);
    }

    private static String tag(RequestSpecification request) {
        return request.when().get("/graphql").then().statusCode(200).extract().header("ETag");
    }
}
