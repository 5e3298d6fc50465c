package org.parley;

import static io.restassured.RestAssured.given;

import java.util.Map;

import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

/** What tests ask of the running program, as a client would. */
public final class Endpoint {

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

    /** The schema as it is served. */
    public static String schema() {
        return given().when().get("/graphql/schema.graphql").then().statusCode(200).extract().asString();
    }

    /** The schema as it is served, to be walked. */
    public static TypeDefinitionRegistry types() {
        return new SchemaParser().parse(schema());
    }
}
