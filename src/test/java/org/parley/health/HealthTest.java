package org.parley.health;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.parley.Endpoint;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

/** What a platform learns by its probes. */
@QuarkusTest
class HealthTest {

    @Test
    void alive() {
        up("/q/health/live").body("checks", hasSize(0));
    }

    @Test
    void readyWithTheFingerprintAndTheCountsOfTheRecord() {
        Map<String, Object> data = up("/q/health/ready")
                .body("checks.name", containsInAnyOrder("record", "Graceful Shutdown")).extract().jsonPath()
                .getMap("checks.find { it.name == 'record' }.data");
        JsonPath dataset = Endpoint.ask("{ dataset { fingerprint counts { kind count } } }")
                .setRootPath("data.dataset");
        Map<String, Object> expected = new TreeMap<>(Map.of("fingerprint", dataset.getString("fingerprint")));
        dataset.<Map<String, Object>>getList("counts")
                .forEach(count -> expected.put((String) count.get("kind"), count.get("count")));
        assertEquals(expected, new TreeMap<>(data));
    }

    @Test
    void bothAtOnce() {
        up("/q/health").body("checks.name", containsInAnyOrder("record", "Graceful Shutdown"));
    }

    private static ValidatableResponse up(String path) {
        return given().when().get(path).then().statusCode(200).header("Cache-Control", "no-store")
                .body("status", equalTo("UP"));
    }
}
