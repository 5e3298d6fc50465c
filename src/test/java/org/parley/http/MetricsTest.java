package org.parley.http;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.parley.Endpoint;

import io.quarkus.test.junit.QuarkusTest;

/** What operators can measure. */
@QuarkusTest
class MetricsTest {

    @Test
    void requestsAreCountedByWhatBecameOfThem() {
        double answered = measured("parley_requests_seconds_count{outcome=\"OK\"}");
        double refused = measured("parley_requests_seconds_count{outcome=\"BAD_JSON\"}");
        Endpoint.ask("{ __typename }");
        given().contentType("application/json").body("{").when().post("/graphql");
        assertEquals(answered + 1, measured("parley_requests_seconds_count{outcome=\"OK\"}"));
        assertEquals(refused + 1, measured("parley_requests_seconds_count{outcome=\"BAD_JSON\"}"));
        assertTrue(measured("parley_requests_seconds_sum{outcome=\"OK\"}") > 0);
        assertEquals(0, measured("parley_requests_in_flight"));
    }

    @Test
    void queriesAreParsedOnce() {
        String query = "{ __typename } # parsed once";
        Endpoint.ask(query);
        double misses = measured("cache_gets_total{cache=\"parsed_queries\",result=\"miss\"}");
        double hits = measured("cache_gets_total{cache=\"parsed_queries\",result=\"hit\"}");
        Endpoint.ask(query);
        assertEquals(misses, measured("cache_gets_total{cache=\"parsed_queries\",result=\"miss\"}"));
        assertEquals(hits + 1, measured("cache_gets_total{cache=\"parsed_queries\",result=\"hit\"}"));
    }

    @Test
    void hashesThatAreKnownAreCounted() {
        double misses = measured("cache_gets_total{cache=\"persisted_queries\",result=\"miss\"}");
        given().contentType("application/json").body(Map.of("extensions", Map.of("persistedQuery",
                Map.of("version", 1, "sha256Hash", "f".repeat(64))))).when().post("/graphql").then().statusCode(200);
        assertEquals(misses + 1, measured("cache_gets_total{cache=\"persisted_queries\",result=\"miss\"}"));
    }

    /** The value of a series; 0 as long as there is none. */
    private static double measured(String series) {
        String metrics = given().when().get("/q/metrics").then().statusCode(200).extract().asString();
        Matcher line = Pattern.compile("^" + Pattern.quote(series) + " (\\S+)$", Pattern.MULTILINE).matcher(metrics);
        return line.find() ? Double.parseDouble(line.group(1)) : 0;
    }
}
