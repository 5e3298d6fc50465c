package org.parley.validation;

import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.Endpoint;

import io.quarkus.test.junit.QuarkusTest;

/** Messages stay short and readable whatever a query holds, and have nothing of the program in them. */
@QuarkusTest
class HostileTextTest {

    private static final String LONG = "x".repeat(5000);
    private static final String INVISIBLE = "\u202e\u0007\u2028";

    @ParameterizedTest
    @ValueSource(strings = { "{ %s }", "{ a(b: \"%s\") }", "{ meetings(%s: 1) { totalCount } }",
            "{ meetings { totalCount @%s } }", "{ ... on %s { id } }", "{ ...%s }", "query %1$s { %1$s: __typename } "
                    + "query %1$s { __typename }",
            "query($%s: Int) { __typename }", "query($%1$s: Int, $%1$s: Int) { __typename }",
            "query($%1$s: Int = \"%1$s\") { meetings(first: $%1$s) { totalCount } }",
            "query($%1$s: String) { meetings(first: $%1$s) { totalCount } }", "{ meetings(first: $%s) { totalCount } }",
            "{ meetings(where: {%s: 1}) { totalCount } }", "{ meetings(where: {kind: %s}) { totalCount } }",
            "{ meetings(where: {from: \"%s\"}) { totalCount } }", "{ meetings(first: \"%s\") { totalCount } }",
            "{ meetings(after: \"%s\") { totalCount } }", "fragment %s on Query { __typename } { __typename }",
            "{ ...%1$s } fragment %1$s on Query { ...%1$s }", "{ ...%1$s } fragment %1$s on Int { x }",
            "{ %1$s: meetings { totalCount } %1$s: persons { totalCount } }", "{ meeting(id: \"%s", "{ ~ %s", "%s",
            "query($a: %s) { meetings(first: $a) { totalCount } }" })
    void namesAndTexts(String query) {
        for (String text : List.of(LONG, LONG + INVISIBLE, INVISIBLE, "$1\\\\$%s", "<script>alert(1)</script>", "Value{a='1'}")) {
            Endpoint.post(query.replaceAll("%(1\\$)?s", Matcher.quoteReplacement(text)), Map.of())
                    .statusCode(200).body("errors", hasSize(lessThanOrEqualTo(100)))
                    .body("errors.message*.length()", everyItem(lessThan(500)))
                    .body("errors.message", everyItem(matchesPattern("[^\\p{Cntrl}\u202e\u2028]*")))
                    .body("errors.message.toString()", not(matchesPattern("(?s).*(graphql\\.|java\\.|Exception|ANTLR|@\\[).*")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "Int", "String", "ID", "Date", "MeetingKind", "MeetingFilter", "[MeetingKind!]!", "Boolean" })
    void variables(String type) {
        for (Object value : List.of(LONG, INVISIBLE, List.of(List.of(LONG)), Map.of(LONG, LONG), 1.5, true)) {
            Endpoint.post("query($v: " + type + ") { meetings(after: $v) { totalCount } }", Map.of("v", value)).statusCode(200)
                    .body("errors.message*.length()", everyItem(lessThan(500)))
                    .body("errors.message", everyItem(matchesPattern("[^\\p{Cntrl}\u202e\u2028]*")));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = { 99, 101, 150 })
    void manyMistakes(int count) {
        StringBuilder query = new StringBuilder("{");
        for (int index = 0; index < count; index++) {
            query.append(" unknown").append(index);
        }
        Endpoint.post(query + " }", Map.of()).statusCode(200).body("errors", hasSize(lessThanOrEqualTo(101)))
                .body("errors.message*.length()", everyItem(lessThan(500)));
    }
}
