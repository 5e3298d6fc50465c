package org.parley.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;

/** A server that answers trusted documents only, few requests at once, and pages of one origin. */
@QuarkusTest
@TestProfile(GuardedProfile.class)
class GuardedTest {

    private static final String PLACE = "query Place($id: ID!) { place(id: $id) { name } }";
    private static final String PLACE_ID = "2019261dc8b0800fcfba1b9907532e3e3be67fdce2d864b78f124abd2c841576";
    private static final String DATASET_ID = "fc83c45310799f55ef332c3bae41ff86056738a9";

    @Test
    void aTrustedDocumentIsNamedByItsId() {
        named(PLACE_ID).statusCode(200).body("data.place.name", equalTo("Istanbul"));
        named(DATASET_ID).statusCode(200).body("data.dataset.fingerprint.length()", equalTo(64));
    }

    @Test
    void orSentInFull() {
        given().contentType("application/json").body(Map.of("query", PLACE, "variables", Map.of("id", "istanbul")))
                .when()
                .post("/graphql").then().statusCode(200).body("data.place.name", equalTo("Istanbul"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "{ __typename }", "{ __schema { types { name } } }", PLACE + " ", "{" })
    void nothingElseIsAnswered(String query) {
        given().queryParam("query", query).header("If-None-Match", "*").when().get("/graphql").then().statusCode(403)
                .header("Cache-Control", "no-store").body("errors[0].extensions.code", equalTo("QUERY_NOT_TRUSTED"));
        given().contentType("application/json").body(Map.of("query", query, "extensions",
                Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", Sha256.hex(query))))).when()
                .post("/graphql").then()
                .statusCode(403).body("data", nullValue());
        named(Sha256.hex(query)).statusCode(403);
    }

    @Test
    void aRequestWithoutAQueryIsStillNone() {
        given().contentType("application/json").body("{}").when().post("/graphql").then().statusCode(400)
                .body("errors[0].message", equalTo("query is missing"));
    }

    @Test
    void onlyPagesOfTheOriginMayAsk() {
        given().header("Origin", GuardedProfile.ORIGIN).queryParam("query", PLACE)
                .queryParam("variables", "{\"id\": \"istanbul\"}").when().get("/graphql").then().statusCode(200)
                .header("Access-Control-Allow-Origin", GuardedProfile.ORIGIN)
                .header("Vary", "Accept, Accept-Encoding, Origin").header("Cache-Control", "public, max-age=3600");
        given().header("Origin", "https://other.example").queryParam("query", PLACE).when().get("/graphql").then()
                .statusCode(403).header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void whoComesWhileTheServerIsBusyIsToldWhenToComeAgain() {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + "/graphql"))
                .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(
                        "{\"extensions\": {\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"slow\"}}}"))
                .build();
        List<HttpResponse<String>> answers = Stream.generate(() -> client.sendAsync(request, BodyHandlers.ofString()))
                .limit(60).toList().stream().map(CompletableFuture::join).toList();
        assertEquals(List.of(200, 503), answers.stream().map(HttpResponse::statusCode).distinct().sorted().toList());
        answers.stream().filter(answer -> answer.statusCode() == 503).forEach(answer -> {
            assertEquals("3", answer.headers().firstValue("Retry-After").orElseThrow());
            assertTrue(answer.body().contains("\"code\":\"SERVER_BUSY\""));
        });
        named(PLACE_ID).statusCode(200);
    }

    private static ValidatableResponse named(String id) {
        return given().contentType("application/json").body(Map.of("variables", Map.of("id", "istanbul"), "extensions",
                Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", id)))).when().post("/graphql").then();
    }
}
