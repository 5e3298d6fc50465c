package org.parley.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is JSON in UTF-8. */
class JsonBufferTest {

    @Test
    void quotesAndBackslashesAreEscaped() {
        assertEquals("\"say \\\"no\\\" to C:\\\\\"", text("say \"no\" to C:\\"));
    }

    @Test
    void controlCharactersAreEscaped() {
        assertEquals("\"\\n\\r\\t\\b\\f\\u0000\\u001B\\u001F\"", text("\n\r\t\b\f\u0000\u001B\u001F"));
        assertEquals("\"\u007F\"", text("\u007F"));
    }

    @Test
    void lettersOfAnyScriptAreTheirOwnBytes() {
        assertEquals("\"Zoë, Зеленський, 平和, \u2028\"", text("Zoë, Зеленський, 平和, \u2028"));
        assertArrayEquals(new byte[] { '"', (byte) 0xC3, (byte) 0xAB, '"' }, bytes(out -> out.putText("ë")));
    }

    @Test
    void anEmojiIsFourBytes() {
        assertArrayEquals(new byte[] { '"', (byte) 0xF0, (byte) 0x9F, (byte) 0x95, (byte) 0x8A, '"' },
                bytes(out -> out.putText("\uD83D\uDD4A")));
    }

    @Test
    void halfOfACharacterIsAQuestionMark() {
        assertEquals("\"a?b\"", text("a\uD83Db"));
        assertEquals("\"a?b\"", text("a\uDD4Ab"));
        assertEquals("\"?\"", text("\uD83D"));
        assertEquals("\"??\"", text("\uDD4A\uD83D"));
    }

    @ParameterizedTest
    @ValueSource(ints = { 0x0, 0xD7, 0x7FF, 0xD700, 0xE000, 0xFF00, 0x10000, 0x10FF00 })
    void everyCharacterCanBeReadAgain(int first) throws JsonProcessingException {
        String text = new String(IntStream.range(first, first + 0x100).toArray(), 0, 0x100);
        assertEquals(text, new ObjectMapper().readValue(text(text), String.class));
    }

    @ParameterizedTest
    @ValueSource(longs = { 0, 7, 10, 99, 100, -1, -10, Integer.MIN_VALUE, Integer.MAX_VALUE, Long.MIN_VALUE,
            Long.MAX_VALUE, 999_999_999_999_999_999L, 1_000_000_000_000_000_000L })
    void aNumberHasItsDigits(long number) {
        assertEquals(Long.toString(number), string(out -> out.putNumber(number)));
    }

    @Test
    void otherValuesHaveTheirNames() {
        assertEquals("[null,true,false]", string(out -> {
            out.put('[');
            out.putNull();
            out.put(',');
            out.putTruth(true);
            out.put(',');
            out.putTruth(false);
            out.putAscii("]");
        }));
    }

    @Test
    void itGrowsAsFarAsItMay() {
        JsonBuffer out = new JsonBuffer(1, 8);
        out.put("12345678".getBytes(StandardCharsets.US_ASCII));
        assertThrows(JsonBuffer.FullException.class, () -> out.put('9'));
        assertEquals("12345678", new String(out.toBytes(), StandardCharsets.US_ASCII));
    }

    @Test
    void whatIsTooLongIsNotWrittenInPart() {
        JsonBuffer out = new JsonBuffer(4, 8);
        out.put('[');
        assertThrows(JsonBuffer.FullException.class, () -> out.putText("much too long"));
        assertEquals(1, out.length());
    }

    @Test
    void whatWasWrittenCanBeTakenBack() {
        JsonBuffer out = new JsonBuffer();
        fill(out, 1_000_000);
        out.clear();
        out.putAscii("{}");
        assertEquals('}', out.last());
        assertEquals("{}", new String(out.toBytes(), StandardCharsets.UTF_8));
        assertEquals("{}", new String(out.array(), 0, out.length(), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 262_143, 262_144, 262_145, 524_289, 3_000_000 })
    void whatIsLongIsInChunks(int length) {
        JsonBuffer out = new JsonBuffer(1, 4_000_000);
        byte[] expected = fill(out, length);
        assertEquals(length, out.length());
        assertEquals((length + 262_143) / 262_144, out.chunks().length);
        assertArrayEquals(expected, out.toBytes());
        assertArrayEquals(expected, Arrays.copyOf(out.array(), length));
        ByteBuffer together = ByteBuffer.allocate(length);
        Stream.of(out.chunks()).forEach(together::put);
        assertArrayEquals(expected, together.array());
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 10, 262_144, 1_000_000 })
    void whatIsDrainedIsTakenBack(int length) throws IOException {
        JsonBuffer out = new JsonBuffer();
        byte[] expected = fill(out, length);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        out.drainTo(stream);
        assertArrayEquals(expected, stream.toByteArray());
        assertEquals(0, out.length());
    }

    @Test
    void aTextLongerThanAChunkIsWritten() {
        String text = "ë\n".repeat(200_000);
        JsonBuffer out = new JsonBuffer();
        out.putText("short");
        out.putText(text);
        out.putText("short");
        String written = new String(out.toBytes(), StandardCharsets.UTF_8);
        assertEquals("\"short\"\"" + text.replace("\n", "\\n") + "\"\"short\"", written);
    }

    @Test
    void theLimitIsThatOfAllChunks() {
        JsonBuffer out = new JsonBuffer(1, 300_000);
        fill(out, 299_999);
        out.put('}');
        assertThrows(JsonBuffer.FullException.class, () -> out.put(' '));
        assertEquals(300_000, out.length());
    }

    private static byte[] fill(JsonBuffer out, int length) {
        byte[] bytes = new byte[length];
        for (int index = 0; index < length; index++) {
            bytes[index] = (byte) ('a' + index % 26);
            out.put((char) bytes[index]);
        }
        return bytes;
    }

    private static String text(String text) {
        return string(out -> out.putText(text));
    }

    private static String string(Consumer<JsonBuffer> writer) {
        return new String(bytes(writer), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Consumer<JsonBuffer> writer) {
        JsonBuffer out = new JsonBuffer(1, 10_000);
        writer.accept(out);
        return out.toBytes();
    }

    @Test
    void aTextThatJustFitsIsWritten() {
        JsonBuffer out = new JsonBuffer(4, 10);
        out.putText("12345678");
        assertEquals("\"12345678\"", new String(out.toBytes(), StandardCharsets.US_ASCII));
        assertThrows(JsonBuffer.FullException.class, () -> out.putNumber(0));
    }
}
