package org.parley.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;


/**
 * JSON in UTF-8 that is being written, in one array that grows. What is written is not checked: whoever writes sees to
 * it that it is JSON.
 */
public final class JsonBuffer {

    /** What a text needs at most: six bytes for each of its characters, and quotes. */
    private static final int MOST_PER_CHARACTER = 6;
    private static final int QUOTES = 2;
    private static final int LARGEST = Integer.MAX_VALUE - Long.BYTES;
    private static final byte[] HEXADECIMAL = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);

    private final int limit;
    private byte[] bytes;
    private int length;

    /** More was written than there may be. */
    public static final class FullException extends RuntimeException {

        private FullException() {
            super("the buffer is full", null, false, false);
        }
    }

    /** A buffer that grows from one number of bytes to another, and no further. */
    public JsonBuffer(int capacity, int limit) {
        this.bytes = new byte[Math.min(capacity, limit)];
        this.limit = limit;
    }

    /** A buffer without a limit of its own. */
    public JsonBuffer() {
        this(256, LARGEST);
    }

    /** How many bytes were written. */
    public int length() {
        return length;
    }

    /** Takes back what was written after there were so many bytes. */
    public void reset(int newLength) {
        length = newLength;
    }

    /** The array that is written to; its first {@link #length()} bytes are what was written, until more is. */
    public byte[] array() {
        return bytes;
    }

    /** A copy of what was written. */
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** Writes one character of ASCII. */
    public void put(char character) {
        require(1);
        bytes[length++] = (byte) character;
    }

    /** Writes a text of ASCII as it is. */
    public void putAscii(String text) {
        put(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** Writes bytes as they are. */
    public void put(byte[] source) {
        put(source, 0, source.length);
    }

    /** Writes a part of an array as it is. */
    public void put(byte[] source, int from, int count) {
        require(count);
        System.arraycopy(source, from, bytes, length, count);
        length += count;
    }

    /** Writes {@code null}. */
    public void putNull() {
        put(NULL);
    }

    /** Writes a truth value. */
    public void putTruth(boolean truth) {
        put(truth ? TRUE : FALSE);
    }

    /** Writes a whole number. */
    public void putNumber(long number) {
        if (number < 0) {
            putAscii(Long.toString(number));
            return;
        }
        int digits = 1;
        for (long left = number / 10; left > 0; left /= 10) {
            digits++;
        }
        require(digits);
        long left = number;
        for (int index = length + digits - 1; index >= length; index--) {
            bytes[index] = (byte) ('0' + left % 10);
            left /= 10;
        }
        length += digits;
    }

    /** Writes a text in quotes, with what JSON wants escaped. */
    public void putText(String text) {
        long most = (long) MOST_PER_CHARACTER * text.length() + QUOTES;
        if (most > limit - length) {
            putTextThatMayFit(text);
            return;
        }
        require((int) most);
        bytes[length++] = '"';
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character >= 0x80) {
                int point = text.codePointAt(index);
                index += Character.charCount(point) - 1;
                putUnicode(Character.isBmpCodePoint(point) && Character.isSurrogate(character) ? '?' : point);
            } else if (character < ' ' || character == '"' || character == '\\') {
                putEscaped(character);
            } else {
                bytes[length++] = (byte) character;
            }
        }
        bytes[length++] = '"';
    }

    private void putTextThatMayFit(String text) {
        if (limit == LARGEST) {
            throw new FullException();
        }
        JsonBuffer alone = new JsonBuffer();
        alone.putText(text);
        put(alone.bytes, 0, alone.length);
    }

    private void putUnicode(int point) {
        if (point < 0x80) {
            bytes[length++] = (byte) point;
            return;
        } else if (point < 0x800) {
            bytes[length++] = (byte) (0xC0 | point >> 6);
        } else {
            if (point < 0x10000) {
                bytes[length++] = (byte) (0xE0 | point >> 12);
            } else {
                bytes[length++] = (byte) (0xF0 | point >> 18);
                bytes[length++] = (byte) (0x80 | point >> 12 & 0x3F);
            }
            bytes[length++] = (byte) (0x80 | point >> 6 & 0x3F);
        }
        bytes[length++] = (byte) (0x80 | point & 0x3F);
    }

    private void putEscaped(char character) {
        bytes[length++] = '\\';
        switch (character) {
            case '"', '\\' -> bytes[length++] = (byte) character;
            case '\n' -> bytes[length++] = 'n';
            case '\r' -> bytes[length++] = 'r';
            case '\t' -> bytes[length++] = 't';
            case '\b' -> bytes[length++] = 'b';
            case '\f' -> bytes[length++] = 'f';
            default -> {
                bytes[length++] = 'u';
                bytes[length++] = '0';
                bytes[length++] = '0';
                bytes[length++] = HEXADECIMAL[character >> 4];
                bytes[length++] = HEXADECIMAL[character & 0xF];
            }
        }
    }

    private void require(int count) {
        if (count > bytes.length - length) {
            grow(count);
        }
    }

    private void grow(int count) {
        if (count > limit - length) {
            throw new FullException();
        }
        bytes = Arrays.copyOf(bytes, (int) Math.min(limit, Math.max(2L * bytes.length, (long) length + count)));
    }
}
