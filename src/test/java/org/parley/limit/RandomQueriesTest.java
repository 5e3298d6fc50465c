package org.parley.limit;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.parley.Endpoint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import graphql.schema.idl.TypeDefinitionRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** Whatever is asked is answered: with data or with errors that say what is wrong, and never with a failure inside. */
@QuarkusTest
class RandomQueriesTest {

    private static final int QUERIES = 100;
    private static final long SEED = 20251119;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void validQueriesWithAnyValues() throws IOException {
        TypeDefinitionRegistry types = Endpoint.types();
        assertTrue(answered(new RandomQueries(SEED, types)::query) > QUERIES / 10, "hardly any query was good");
    }

    @Test
    void textsThatWereQueries() throws IOException {
        answered(new RandomQueries(SEED, Endpoint.types())::mutant);
    }

    /** Checks the answers, and counts those that have data. */
    private static int answered(Supplier<String> queries) throws IOException {
        int data = 0;
        for (int i = 0; i < QUERIES; i++) {
            String query = queries.get();
            Response response = given().contentType("application/json; charset=utf-8").body(Map.of("query", query))
                    .when()
                    .post("/graphql");
            assertTrue(response.statusCode() / 100 == 2 || response.statusCode() / 100 == 4, response.statusCode()
                    + ": " + query);
            JsonNode answer = JSON.readTree(response.asByteArray());
            assertTrue(answer.hasNonNull("data") || answer.path("errors").size() > 0, query);
            for (JsonNode error : answer.path("errors")) {
                assertFalse(error.path("message").asText().isBlank(), query);
                assertNotEquals("INTERNAL_SERVER_ERROR", error.path("extensions").path("code").asText(), query);
            }
            data += answer.hasNonNull("data") ? 1 : 0;
        }
        return data;
    }
}
