package org.parley.graphql;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.Collections;
import java.util.Map;

import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.parley.Endpoint;

import io.quarkus.test.junit.QuarkusTest;

/** What a client does wrong is answered with a code and what was expected, and never with a server error. */
@QuarkusTest
class BadInputTest {

    @Test
    void anUnknownIdIsNull() {
        Endpoint.post("{ node(id: \"nobody\") { id } meeting(id: \"nobody\") { id } nodes(ids: [\"nobody\"]) { id } "
                + "actor(id: \"istanbul\") { id } }", Map.of()).statusCode(200).body("errors", nullValue())
                .body("data.node", nullValue()).body("data.meeting", nullValue()).body("data.nodes[0]", nullValue())
                .body("data.actor", nullValue());
    }

    @Test
    void aPageSizeOutOfBounds() {
        refused("{ meetings(first: -1) { totalCount } }", "BAD_PAGE_SIZE", "first must be from 0 to 100, but is -1");
        refused("{ meetings(first: 101) { totalCount } }", "BAD_PAGE_SIZE", "first must be from 0 to 100, but is 101");
        refused("{ meetings(last: -5) { totalCount } }", "BAD_PAGE_SIZE", "last must be from 0 to 100, but is -5");
        refused("{ persons { nodes { statements(last: 1000) { totalCount } } } }", "BAD_PAGE_SIZE",
                "last must be from 0 to 100, but is 1000");
    }

    @Test
    void firstTogetherWithLast() {
        refused("{ meetings(first: 1, last: 1) { totalCount } }", "BAD_PAGING",
                "first and last can not be used together");
    }

    @Test
    void aCursorThatIsNone() {
        refused("{ meetings(after: \"zzz\") { nodes { id } } }", "BAD_CURSOR",
                "\"zzz\" is not a cursor; use a cursor or pageInfo of an earlier answer");
        refused("{ meetings(before: \"\") { nodes { id } } }", "BAD_CURSOR",
                "\"\" is not a cursor; use a cursor or pageInfo of an earlier answer");
        refused("{ meetings(after: \"%%%\") { nodes { id } } }", "BAD_CURSOR",
                "\"%%%\" is not a cursor; use a cursor or pageInfo of an earlier answer");
    }

    @Test
    void aCursorOfAnotherOrder() {
        String cursor = Endpoint.ask("{ meetings(first: 1, orderBy: {field: TITLE}) { pageInfo { endCursor } } }")
                .getString("data.meetings.pageInfo.endCursor");
        refused("{ meetings(after: \"" + cursor + "\") { nodes { id } } }", "BAD_CURSOR", "\"" + cursor.substring(0, 60)
                + "…\" is not a cursor of this order; a cursor is only good with the orderBy of the page it came from");
    }

    @Test
    void filtersNestedTooDeep() {
        refused("{ meetings(where: " + "{not: ".repeat(10) + "{text: \"x\"}" + "}".repeat(10) + ") { totalCount } }",
                "BAD_FILTER", "and, or and not can be nested at most 8 deep");
    }

    @Test
    void tooManyIds() {
        refused("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", Map.of("ids", Collections.nCopies(101, "x")),
                "TOO_MANY_IDS", equalTo("at most 100 ids can be asked for at once, not 101"));
    }

    @Test
    void hostileTextsAreOnlyTexts() {
        for (String text : new String[] { "%", "_", "!", "' or 1=1 --", "\\", "\u0000", "a".repeat(10_000) }) {
            Endpoint.post("query($text: String, $id: ID!) { facts(where: {text: $text}) { totalCount } node(id: $id) { id } "
                    + "meetings(where: {place: [$id]}) { totalCount } }", Map.of("text", text, "id", text))
                    .statusCode(200).body("errors", nullValue()).body("data.node", nullValue())
                    .body("data.facts.totalCount", equalTo(0)).body("data.meetings.totalCount", equalTo(0));
        }
    }

    private static void refused(String query, String code, String message) {
        refused(query, Map.of(), code, equalTo(message));
    }

    private static void refused(String query, Map<String, Object> variables, String code, Matcher<String> message) {
        Endpoint.post(query, variables).statusCode(200).body("errors", hasSize(1))
                .body("errors[0].extensions.code", equalTo(code)).body("errors[0].message", message)
                .body("data", nullValue());
    }
}
