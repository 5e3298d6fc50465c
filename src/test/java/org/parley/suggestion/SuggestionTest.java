package org.parley.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words are near enough to be meant. */
class SuggestionTest {

    private static final List<String> WORDS = List.of("vladimir-putin", "title", "kind", "HELD", "DELEGATION_TALKS");

    @ParameterizedTest
    @CsvSource({ "vladimir-putn, vladimir-putin", "vladmir-puttin, vladimir-putin", "Title, title", "ttile, title",
            "held, HELD", "knd, kind", "delegation_talk, DELEGATION_TALKS" })
    void near(String written, String meant) {
        assertEquals(" (did you mean \"" + meant + "\"?)", Suggestion.of(written, WORDS));
    }

    @ParameterizedTest
    @CsvSource({ "volodymyr-zelenskyy", "x", "titular", "kindness", "helmet" })
    void far(String written) {
        assertEquals("", Suggestion.of(written, WORDS));
    }
}
