package org.parley.validation;

import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.Endpoint;

import io.quarkus.test.junit.QuarkusTest;

/** A text that is not GraphQL is refused with what it was that could not be read, and where. */
@QuarkusTest
class SyntaxMessagesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            { | 2 | the query ends where something is missing
            query | 6 | the query ends where something is missing
            # only a comment | 17 | the query ends where something is missing
            } | 1 | unexpected "}"
            { } | 3 | unexpected "}"
            { a } x | 7 | unexpected "x"
            query A($a) { x } | 11 | unexpected ")"
            { meetings(first: ~) } | 19 | unexpected "~"
            { meetings(first: 01) } | 19 | unexpected "01"
            { meetings(first: 'x') } | 19 | unexpected "'"
            { meeting(id: "a\\q") } | 15 | a text begins with "a\\q and does not end, or has an unknown escape
            { meeting(id: "abc | 15 | a text begins with "abc and does not end, or has an unknown escape
            { meeting(id: "\\u{110000}") } | 15 | "\\u{110000}" does not stand for a character
            { meeting(id: "\\uD83D") } | 15 | "\\uD83D" does not stand for a character
            """)
    void aSyntaxError(String query, int column, String message) {
        Endpoint.post(query, Map.of()).statusCode(200).body("errors.message", equalTo(List.of(message)))
                .body("errors[0].extensions.code", equalTo("GRAPHQL_PARSE_FAILED"))
                .body("errors[0].locations", equalTo(List.of(Map.of("line", 1, "column", column))));
    }
}
