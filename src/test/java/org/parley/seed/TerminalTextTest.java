package org.parley.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Nothing that stands in a file makes a terminal do anything. */
class TerminalTextTest {

    @Test
    void letters() {
        for (String text : new String[] { "", "Zürich", "Лукʼяненко", "东京", "e\u0301", "\uD83D\uDE00", "a\\b" }) {
            assertEquals(text, TerminalText.of(text));
        }
    }

    @Test
    void controlCharacters() {
        assertEquals("\\u001B[2J\\u0007\\u0008\\u000D\\u000A\\u0009\\u007F\\u009B31m\\u0000",
                TerminalText.of("\u001b[2J\u0007\b\r\n\t\u007f\u009b31m\0"));
    }

    @Test
    void whatChangesHowOthersAreSeen() {
        assertEquals("\\u202Egpj.\\u2066a\\u2069\\u200B\\uFEFF\\u2028\\u2029\\U000E0041",
                TerminalText.of("\u202egpj.\u2066a\u2069\u200b\ufeff\u2028\u2029\uDB40\uDC41"));
    }

    @Test
    void whatIsNoCharacter() {
        assertEquals("\\uD800x\\uDC00\\uFFFF\\uE000", TerminalText.of("\uD800x\uDC00\uFFFF\uE000"));
    }

    @Test
    void theBeginningOfALongText() {
        assertEquals("abc", TerminalText.of("abc", 3));
        assertEquals("ab…", TerminalText.of("abc", 2));
        assertEquals("\uD83D\uDE00…", TerminalText.of("\uD83D\uDE00\uD83D\uDE00", 1));
    }
}
