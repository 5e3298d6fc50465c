package org.parley;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

/** What tests ask of the running program, as a client would. */
public final class Endpoint {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Endpoint() {
    }

    /** The answer to a request, whatever it is. */
    public static ValidatableResponse post(String query, Map<String, Object> variables) {
        return given().contentType("application/json").body(Map.of("query", query, "variables", variables)).when()
                .post("/graphql").then();
    }

    /** The answer to a query that has no errors. */
    public static JsonPath ask(String query) {
        return ask(query, Map.of());
    }

    /** The answer to a query that has no errors. */
    public static JsonPath ask(String query, Map<String, Object> variables) {
        JsonPath answer = post(query, variables).statusCode(200).extract().jsonPath();
        if (answer.get("errors") != null) {
            throw new AssertionError(query + " was answered with " + answer.getString("errors"));
        }
        return answer;
    }

    /** The data that answers a query without errors. For tests with many queries: it is read much faster. */
    public static JsonNode data(String query, Map<String, Object> variables) {
        try {
            JsonNode answer = JSON.readTree(post(query, variables).statusCode(200).extract().asByteArray());
            if (answer.has("errors")) {
                throw new AssertionError(query + " was answered with " + answer.get("errors"));
            }
            return answer.get("data");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asserts that a query is answered with this data, written as JSON, and without errors. */
    public static void assertData(String query, String json) {
        try {
            assertEquals(JSON.readTree(json).toPrettyString(), data(query, Map.of()).toPrettyString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The schema as it is served. */
    public static String schema() {
        return given().when().get("/graphql/schema.graphql").then().statusCode(200).extract().asString();
    }

    /** The schema as it is served, to be walked. */
    public static TypeDefinitionRegistry types() {
        return new SchemaParser().parse(schema());
    }
}
