package org.parley.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts lie as JSON, and can be had as they were. */
class TextsTest {

    private static Stream<String> texts() {
        return Stream.of("", "plain", "say \"no\"", "back\\slash", "\\u0041 \\n", "two\nlines\r\n\ttab\b\f",
                "\u0000\u001f\u007f", "Зеленський, Erdoğan, Zoë", "\u2028", "\uD83D\uDD4A peace", "x".repeat(125),
                "x".repeat(126), "ж".repeat(8192));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextComesBackAsItWas(String text) {
        Texts.Builder builder = new Texts.Builder();
        builder.add("before");
        int place = builder.add(text);
        builder.add("after");
        Texts texts = builder.build();
        assertEquals(text, texts.get(place));
        assertEquals(text, Written.by(out -> texts.writeBare(place, out)));
        assertEquals(Written.by(out -> out.putText(text)), Written.by(out -> texts.write(place, out)));
    }

    @Test
    void aTextIsWrittenAsJson() {
        Texts.Builder builder = new Texts.Builder();
        int place = builder.add("Zoë says \"no\"\n");
        assertEquals("\"Zoë says \\\"no\\\"\\n\"", Written.by(out -> builder.build().write(place, out)));
    }

    @Test
    void noTextIsNull() {
        Texts.Builder builder = new Texts.Builder();
        int place = builder.add(null);
        assertEquals(Texts.NONE, place);
        assertNull(builder.build().get(place));
        assertEquals("null", Written.by(out -> builder.build().write(place, out)));
    }

    @Test
    void aTextIsComparedAsAWhole() {
        Texts.Builder builder = new Texts.Builder();
        int place = builder.add("istanbul");
        builder.add("izmir");
        Texts texts = builder.build();
        assertTrue(texts.isAt(place, bytes("istanbul")));
        assertFalse(texts.isAt(place, bytes("istanbu")));
        assertFalse(texts.isAt(place, bytes("istanbul2")));
        assertFalse(texts.isAt(place, bytes("")));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
