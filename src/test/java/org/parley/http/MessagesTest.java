package org.parley.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.containsString;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.Endpoint;

import io.quarkus.test.junit.QuarkusTest;

/** Messages are in GraphQL's words, and tell where in the query something is wrong. */
@QuarkusTest
class MessagesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {                                            | 1 | 2  | Invalid syntax with offending token '<EOF>' at line 1 column 2
            { meetings(first: ~) }                       | 1 | 19 | Invalid syntax with offending token '~' at line 1 column 19
            """)
    void aSyntaxError(String query, int line, int column, String message) {
        Endpoint.post(query, Map.of()).statusCode(200).body("errors.size()", equalTo(1))
                .body("errors[0].extensions.code", equalTo("GRAPHQL_PARSE_FAILED"))
                .body("errors[0].locations", equalTo(List.of(Map.of("line", line, "column", column))))
                .body("errors[0].message", equalTo(message));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"first": {"a": 1}}  | Expected a value that can be converted to type 'Int' but it was a 'Object'
            {"first": [1]}       | Expected a value that can be converted to type 'Int' but it was a 'List'
            {"first": 1.5}       | Expected a value that can be converted to type 'Int' but it was a 'Float'
            {"after": 1}         | Expected a String input, but it was a 'Int'
            {"after": {}}        | Expected a String input, but it was a 'Object'
            {"where": [7]}       | Expected type 'Object' but was 'List'. Variables for input objects must be an instance of type 'Object'.
            """)
    void aVariableOfTheWrongType(String variables, String message) {
        String query = "query($first: Int, $after: String, $where: MeetingFilter) "
                + "{ meetings(first: $first, after: $after, where: $where) { totalCount } }";
        String name = variables.substring(2, variables.indexOf('"', 2));
        given().contentType("application/json").body("{\"query\": \"" + query + "\", \"variables\": " + variables + "}")
                .when().post("/graphql").then().statusCode(200)
                .body("errors[0].message", equalTo("Variable '" + name + "' has an invalid value: " + message));
    }

    @ParameterizedTest
    @ValueSource(strings = { "{ meetings(first: {a: [1, {b: 2}]}) { totalCount } }", "{ node(id: 1.5) { id } }",
            "{ meetings(where: {kind: \"x\"}) { totalCount } }", "{ meetings(where: {from: [{a: 1}]}) { totalCount } }",
            "\"\"\"", "\u0007" })
    void noMessageNamesAClass(String query) {
        Endpoint.post(query, Map.of()).statusCode(200).body("errors.message.toString()", not(containsString("Value{")))
                .body("errors.message.toString()", not(containsString("AST")))
                .body("errors.message.toString()", not(containsString("ANTLR")));
    }

    @Test
    void anOperationThatIsNotThere() {
        given().contentType("application/json").body(Map.of("query", "query a { __typename }", "operationName", "b"))
                .when().post("/graphql").then().statusCode(200)
                .body("errors[0].message", equalTo("Unknown operation named 'b'."))
                .body("errors[0].extensions.code", equalTo("OPERATION_RESOLUTION_FAILURE"));
    }
}
