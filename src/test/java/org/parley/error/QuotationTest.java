package org.parley.error;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What a client has sent is quoted in a form that is short and can be read. */
class QuotationTest {

    @Test
    void aTextIsQuotedAsItIs() {
        assertEquals("\"Зеленський\"", Quotation.of("Зеленський"));
        assertEquals("\"\"", Quotation.of(""));
        assertEquals("\"a\\\"b\"", Quotation.of("a\"b"));
    }

    @Test
    void aLongTextIsCutBetweenCharacters() {
        assertEquals('"' + "x".repeat(60) + "…\"", Quotation.of("x".repeat(61)));
        assertEquals("x".repeat(59) + "😀…", Quotation.bare("x".repeat(59) + "😀x"));
    }

    @Test
    void whatCannotBeSeenIsEscaped() {
        assertEquals("\\u{202E}evil\\u{A}\\u{0}", Quotation.bare("\u202eevil\n\0"));
        assertEquals("\\u{D83D}", Quotation.bare("\ud83d"));
    }
}
