package org.parley.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** A query can be named by its hash, once it was sent together with it. */
@QuarkusTest
class PersistedQueriesTest {

    private static final String UNKNOWN = "0".repeat(64);

    @Test
    void aHashNamesAQueryAfterItWasSentWithIt() {
        String query = "{ place(id: \"istanbul\") { name } }";
        String extensions = extensions(Sha256.hex(query));
        notFound(get(extensions));
        given().queryParam("query", query).queryParam("extensions", extensions).when().get("/graphql").then()
                .statusCode(200).body("data.place.name", equalTo("Istanbul"));
        get(extensions).statusCode(200).body("data.place.name", equalTo("Istanbul"))
                .header("Cache-Control", "public, max-age=60");
        post("{\"extensions\": " + extensions + "}").statusCode(200).body("data.place.name", equalTo("Istanbul"));
    }

    @Test
    void theSameByPostWithVariables() {
        String query = "query ($id: ID!) { place(id: $id) { name } }";
        String rest = "\"variables\": {\"id\": \"istanbul\"}, \"extensions\": " + extensions(Sha256.hex(query)) + "}";
        notFound(post("{" + rest));
        post("{\"query\": \"" + query + "\", " + rest).statusCode(200).body("data.place.name", equalTo("Istanbul"));
        post("{" + rest).statusCode(200).body("data.place.name", equalTo("Istanbul"));
    }

    @Test
    void aClientThatKnowsTheMediaTypeIsToldByTheStatusToo() {
        given().accept("application/graphql-response+json").queryParam("extensions", extensions(UNKNOWN)).when()
                .get("/graphql").then().statusCode(404).header("Cache-Control", "no-store")
                .body("errors[0].extensions.code", equalTo("PERSISTED_QUERY_NOT_FOUND"));
    }

    @Test
    void theHashOfAnotherQueryIsRefused() {
        given().queryParam("query", "{ __typename }").queryParam("extensions", extensions(UNKNOWN)).when()
                .get("/graphql")
                .then().statusCode(400).body("errors[0].message", equalTo("provided sha does not match query"))
                .body("errors[0].extensions.code", equalTo("PERSISTED_QUERY_HASH_MISMATCH"));
        notFound(get(extensions(UNKNOWN)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "{", "{ weather }", "query ($a: ID!) { place(id: $a) { name } }" })
    void whatIsNotExecutedIsNotRemembered(String query) {
        given().queryParam("query", query).queryParam("extensions", extensions(Sha256.hex(query))).when()
                .get("/graphql")
                .then().statusCode(200).body("data", nullValue());
        notFound(get(extensions(Sha256.hex(query))));
    }

    @ParameterizedTest
    @ValueSource(strings = { "{\"persistedQuery\": 7}", "{\"persistedQuery\": {}}",
            "{\"persistedQuery\": {\"version\": 1}}",
            "{\"persistedQuery\": {\"version\": \"1\", \"sha256Hash\": \"x\"}}",
            "{\"persistedQuery\": {\"version\": 1, \"sha256Hash\": 7}}",
            "{\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"\"}}" })
    void anExtensionThatIsNoneIsRefused(String extensions) {
        get(extensions).statusCode(400).body("errors[0].extensions.code", equalTo("BAD_REQUEST"));
    }

    @Test
    void anotherVersionOfTheProtocolIsNotSupported() {
        get("{\"persistedQuery\": {\"version\": 2, \"sha256Hash\": \"x\"}}").statusCode(200)
                .body("errors[0].message", equalTo("PersistedQueryNotSupported"))
                .body("errors[0].extensions.code", equalTo("PERSISTED_QUERY_NOT_SUPPORTED"));
    }

    private static void notFound(ValidatableResponse answer) {
        answer.statusCode(200).header("Cache-Control", "no-store")
                .body("errors[0].message", equalTo("PersistedQueryNotFound"))
                .body("errors[0].extensions.code", equalTo("PERSISTED_QUERY_NOT_FOUND"));
    }

    private static String extensions(String hash) {
        return "{\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"" + hash + "\"}}";
    }

    private static ValidatableResponse get(String extensions) {
        return given().queryParam("extensions", extensions).when().get("/graphql").then();
    }

    private static ValidatableResponse post(String body) {
        return given().contentType("application/json").body(body).when().post("/graphql").then();
    }
}
