package org.parley.graphql;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.parley.Endpoint;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** What operations, fragments and variables are for can be written where they are defined. */
@QuarkusTest
class DescriptionsTest {

    private static final String DESCRIBED = """
            #import "./Title.graphql"
            "Who led" query Heads(
              "the meeting" $id: ID!
              ""\"
              which of those who took part, "heads" by default
              ""\"
              $role: [ParticipationRole!] = [HEAD_OF_DELEGATION]
              "unused here" $text: String = "istanbul"
            ) {
              meeting(id: $id) {
                ...Title
                participations(where: {role: $role, text: $text}) { totalCount }
              }
            }
            ""\"What it is called: "title".""\"
            fragment Title on Meeting { title }
            """;

    @Test
    void theyChangeNothing() {
        String bare = DESCRIBED.replace("\"Who led\"", "").replace("\"the meeting\"", "").replace("\"unused here\"", "")
                .replaceAll("(?s)\"\"\".*?\"\"\"", "");
        Map<String, Object> variables = Map.of("id", "istanbul-talks-2025-05");
        assertEquals(Endpoint.data(bare, variables), Endpoint.data(DESCRIBED, variables));
        assertEquals("Direct talks of Ukraine and Russia in Istanbul, May 2025",
                Endpoint.ask(DESCRIBED, variables).getString("data.meeting.title"));
    }

    @Test
    void mistakesAreWhereTheyAreWritten() {
        mistake("\"a\" query { place(id: \"istanbul\") { nam } }", "GRAPHQL_VALIDATION_FAILED", 1, 37);
        mistake("\"\"\"\na\nb\n\"\"\" query { place(id: \"istanbul\") { nam } }", "GRAPHQL_VALIDATION_FAILED", 4, 37);
        mistake("\"\ud83d\udd4a\" query { place(id: \"istanbul\") { name ", "GRAPHQL_PARSE_FAILED", 1, 42);
        mistake("query(\"a\" $id: ID!, \"b\" $unused: Int) { place(id: $id) { name } }", "GRAPHQL_VALIDATION_FAILED", 1, 25);
    }

    @Test
    void whatCannotHaveOneIsRefused() {
        mistake("\"a\" { place(id: \"istanbul\") { name } }", "GRAPHQL_PARSE_FAILED", 1, 1);
        mistake("query { \"a\" place(id: \"istanbul\") { name } }", "GRAPHQL_PARSE_FAILED", 1, 9);
        mistake("\"a\" \"b\" query { place(id: \"istanbul\") { name } }", "GRAPHQL_PARSE_FAILED", 1, 1);
        mistake("\"\\q\" query { place(id: \"istanbul\") { name } }", "GRAPHQL_PARSE_FAILED", 1, 1);
        mistake("\"a\"", "GRAPHQL_PARSE_FAILED", 1, 1);
    }

    @Test
    void definitionsOfTypesAreNotExecuted() {
        mistake("\"a\" scalar S \"b\" query { place(id: \"istanbul\") { name } }", "GRAPHQL_VALIDATION_FAILED", 1, 1);
    }

    @Test
    void theHashOfAPersistedQueryIsThatOfItsWholeText() throws NoSuchAlgorithmException {
        String query = "\"The hash has this, too\" query { place(id: \"istanbul\") { name } }";
        Map<String, Object> extensions = Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(query.getBytes(StandardCharsets.UTF_8)))));
        post(Map.of("query", query, "extensions", extensions)).body("data.place.name", equalTo("Istanbul"));
        post(Map.of("extensions", extensions)).body("data.place.name", equalTo("Istanbul"));
    }

    private static void mistake(String query, String code, int line, int column) {
        Endpoint.post(query, Map.of("id", "istanbul")).body("data", nullValue()).body("errors", hasSize(1))
                .body("errors[0].extensions.code", equalTo(code)).body("errors[0].locations[0].line", equalTo(line))
                .body("errors[0].locations[0].column", equalTo(column));
    }

    private static ValidatableResponse post(Map<String, Object> body) {
        return given().contentType("application/json").body(body).when().post("/graphql").then().statusCode(200);
    }
}
