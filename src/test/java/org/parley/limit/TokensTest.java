package org.parley.limit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import graphql.language.SourceLocation;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.schema.idl.SchemaParser;

/** Tokens are counted as the parser counts them. */
class TokensTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = { "'' | 0", "' , ' | 0", "{ a } | 3", "{a:b(c:$d)@e} | 13",
            "...on A | 3", "..... | 3", "a-1 | 2", "1-2 | 2", "1e-2-3 | 2", "[1 -2 3.5e-6] | 5", "a # { } | 1", "\"a # \\\" b\" c | 2",
            "\"\" \"\\\\\" | 2", "\"\"\"a \" \\\"\"\" b\"\"\" c | 2", "\"\"\"\"\"\" a | 2", "\" { } | 1", "\"\"\" { } | 1",
            "\"\"\"a \\\"\"\" b | 2", "\"\"\"a \\\"\"\" b \\\"\"\" c d | 3",
            "& ! = | 3" })
    void tokensAreNamesNumbersTextsAndPunctuation(String text, int count) {
        assertEquals(count, count(text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "a\n#b c\nd", "a\r#b c\rd", "\ufeffa\t\r\n\"d", "\"a b\nc" })
    void commentsAndTextsEndWithTheLine(String text) {
        assertEquals(2, count(text));
    }

    @Test
    void whatIsTooMuchIsRefusedWhereItBegins() {
        LimitExceeded refused = assertThrows(LimitExceeded.class, () -> Tokens.check("{ a\r\n b\r  c\n  d }", 4));
        assertEquals("the query has more than 4 tokens; at most 4 are allowed", refused.getMessage());
        assertEquals(List.of(new SourceLocation(4, 3)), refused.getLocations());
        assertDoesNotThrow(() -> Tokens.check("{ a\r\n b\r  c\n  d }", 6));
    }

    @Test
    void theParserCountsTheSame() throws IOException {
        RandomQueries queries = new RandomQueries(20221123,
                new SchemaParser().parse(Files.readString(Path.of("src/main/graphql/schema.graphql"))));
        int good = 0;
        for (int i = 0; i < 1000; i++) {
            String text = i % 2 == 0 ? queries.query() : queries.mutant();
            if (isRead(text, 1_000_000)) {
                int andTheEnd = count(text) + 1;
                assertTrue(isRead(text, andTheEnd), text);
                assertFalse(isRead(text, andTheEnd - 1), text);
                good++;
            }
        }
        assertTrue(good > 500, good + " of the texts were queries");
    }

    private static boolean isRead(String text, int maxTokens) {
        try {
            Parser.parse(ParserEnvironment.newParserEnvironment().document(text).parserOptions(ParserOptions
                    .getDefaultOperationParserOptions().transform(options -> options.maxTokens(maxTokens))).build());
            return true;
        } catch (InvalidSyntaxException refused) {
            return false;
        }
    }

    private static int count(String text) {
        int count = 0;
        while (isRefused(text, count)) {
            count++;
        }
        return count;
    }

    private static boolean isRefused(String text, int limit) {
        try {
            Tokens.check(text, limit);
            return false;
        } catch (LimitExceeded refused) {
            return true;
        }
    }
}
