package org.parley.http;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.GeneratedRecord;
import org.parley.graphql.GeneratedRecordProfile;
import org.parley.loading.DatasetLoader;
import org.parley.seed.Seeds;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;

/** What caches are told holds when the record changes under the running program. */
@QuarkusTest
@TestProfile(GeneratedRecordProfile.class)
class ChangingRecordTest {

    @Inject
    DatasetLoader loader;

    @BeforeEach
    void loadThreeOfEachKind() {
        loader.replace(new Seeds(GeneratedRecord.of(3)));
    }

    @Test
    void theTagIsThatOfTheRecord() {
        String three = get("\"\"").statusCode(200).extract().header("ETag");
        loader.replace(new Seeds(GeneratedRecord.of(4)));
        String four = get(three).statusCode(200).extract().header("ETag");
        assertNotEquals(three, four);
        loader.replace(new Seeds(GeneratedRecord.of(3)));
        assertEquals(three, get(four).statusCode(200).extract().header("ETag"));
        get(three).statusCode(304);
    }

    private static ValidatableResponse get(String known) {
        return given().header("If-None-Match", known).queryParam("query", "{ tracks { totalCount } }").when()
                .get("/graphql")
                .then();
    }
}
