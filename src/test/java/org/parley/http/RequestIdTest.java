package org.parley.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;

/** A client and the log have a name in common for a request. */
@QuarkusTest
class RequestIdTest {

    private static final String MADE = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @ParameterizedTest
    @ValueSource(strings = { "a", "0af7651916cd43dd8448eb211c80319c", "Root=1-67891233-abcdef012345678912345678",
            "f058ebd6-02f7-4d3f-942e-904344e8cde5" })
    void itIsTheClients(String id) {
        given().header("X-Request-Id", id).queryParam("query", "{ __typename }").when().get("/graphql").then()
                .header("X-Request-Id", equalTo(id));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "a b", "a%0d%0aX: y", "{}", "é", "\"a\"" })
    void oneThatCouldMisleadIsNotTaken(String id) {
        given().header("X-Request-Id", id).queryParam("query", "{ __typename }").when().get("/graphql").then()
                .header("X-Request-Id", matchesPattern(MADE));
        given().header("X-Request-Id", "a".repeat(129)).when().get("/graphql").then()
                .header("X-Request-Id", matchesPattern(MADE));
    }

    @Test
    void everyAnswerHasOneOfItsOwn() {
        String first = given().when().put("/graphql").then().statusCode(405).extract().header("X-Request-Id");
        assertNotEquals(first, given().when().post("/graphql").then().statusCode(415).extract().header("X-Request-Id"));
    }
}
