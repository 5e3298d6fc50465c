package org.parley.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.GeneratedRecord;
import org.parley.dataset.CurrentDataset;
import org.parley.graphql.GeneratedRecordProfile;
import org.parley.seed.RecordLoader;
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
    RecordLoader loader;

    @Inject
    CurrentDataset dataset;

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

    @Test
    void anAnswerThatIsFoundDuringTheChangeIsNotKept() {
        String tag = get("\"\"").extract().header("ETag");
        dataset.replace(dataset.current(), () -> get(tag).statusCode(200).header("Cache-Control", "no-store")
                .header("ETag", nullValue()));
        get(tag).statusCode(304);
    }

    @Test
    void aReadingKnowsWhetherTheRecordWasReplacedMeanwhile() {
        CurrentDataset.Reading reading = dataset.read();
        assertTrue(reading.isOfOneDataset());
        dataset.replace(dataset.current(), () -> assertFalse(reading.isOfOneDataset()));
        assertFalse(reading.isOfOneDataset());
    }

    private static ValidatableResponse get(String known) {
        return given().header("If-None-Match", known).queryParam("query", "{ tracks { totalCount } }").when()
                .get("/graphql")
                .then();
    }
}
