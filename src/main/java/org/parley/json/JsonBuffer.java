package org.parley.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * JSON in UTF-8 that is being written, in chunks. The first one grows; when it is full there is another, since a single large
 * array would be copied each time it grows, and is expensive to collect. What is written is not checked: whoever writes sees to it
 * that it is JSON.
 */
public final class JsonBuffer {

    /** What a text needs at most: six bytes for each of its characters, and quotes. */
    private static final int MOST_PER_CHARACTER = 6;
    private static final int QUOTES = 2;
    /** What a garbage collector still takes as an object like any other. */
    private static final int CHUNK = 1 << 18;
    private static final int LARGEST = Integer.MAX_VALUE - Long.BYTES;
    private static final byte[] HEXADECIMAL = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);

    private final int limit;
    private final List<ByteBuffer> full = new ArrayList<>(0);
    /** How many bytes are in full chunks. */
    private int before;
    private byte[] bytes;
    /** How many bytes are in the chunk that is written to. */
    private int length;

    /** More was written than there may be. */
    public static final class FullException extends RuntimeException {

        private FullException() {
            super("the buffer is full", null, false, false);
        }
    }

    /** A buffer that grows from one number of bytes to another, and no further. */
    public JsonBuffer(int capacity, int limit) {
        this.bytes = new byte[Math.min(Math.min(capacity, CHUNK), limit)];
        this.limit = limit;
    }

    /** A buffer without a limit of its own. */
    public JsonBuffer() {
        this(256, LARGEST);
    }

    /** How many bytes were written. */
    public int length() {
        return before + length;
    }

    /** Takes back all that was written. */
    public void clear() {
        full.clear();
        before = 0;
        length = 0;
    }

    /** The byte that was written last, of at least one. */
    public byte last() {
        return bytes[length - 1];
    }

    /** What was written, in one array that begins with it. It is good until more is written. */
    public byte[] array() {
        return full.isEmpty() ? bytes : toBytes();
    }

    /** What was written, in parts. They are good until more is written. */
    public ByteBuffer[] chunks() {
        ByteBuffer[] chunks = full.toArray(new ByteBuffer[full.size() + 1]);
        chunks[full.size()] = ByteBuffer.wrap(bytes, 0, length);
        return chunks;
    }

    /** Writes to a stream what was written, and takes it back. */
    public void drainTo(OutputStream stream) throws IOException {
        for (ByteBuffer chunk : full) {
            stream.write(chunk.array(), 0, chunk.limit());
        }
        stream.write(bytes, 0, length);
        clear();
    }

    /** A copy of what was written. */
    public byte[] toBytes() {
        byte[] copy = new byte[length()];
        int end = 0;
        for (ByteBuffer chunk : full) {
            chunk.get(0, copy, end, chunk.limit());
            end += chunk.limit();
        }
        System.arraycopy(bytes, 0, copy, end, length);
        return copy;
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
        if (most > limit - length()) {
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
        put(alone.array(), 0, alone.length());
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
        int left = limit - before;
        if (count > left - length) {
            throw new FullException();
        } else if (length + count <= CHUNK) {
            int wanted = Math.max(2 * bytes.length, length + count);
            bytes = Arrays.copyOf(bytes, Math.min(left, Math.min(CHUNK, wanted)));
        } else {
            full.add(ByteBuffer.wrap(bytes, 0, length));
            before += length;
            bytes = new byte[Math.max(count, Math.min(left - length, CHUNK))];
            length = 0;
        }
    }
}
