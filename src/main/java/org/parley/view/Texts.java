package org.parley.view;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.parley.json.JsonBuffer;

/**
 * Texts as they stand in answers: JSON strings in UTF-8, one after the other in one array. A text is known by the place
 * where its length stands, in seven bits a byte; its bytes follow.
 */
public final class Texts {

    /** The place of a text that there is not. */
    public static final int NONE = -1;

    private static final int BITS = 7;
    private static final int MORE = 1 << BITS;

    private final byte[] bytes;

    private Texts(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Writes a text with its quotes, or {@code null} for none. */
    public void write(int place, JsonBuffer out) {
        if (place == NONE) {
            out.putNull();
        } else {
            int length = bytes[place];
            if (length >= 0) {
                out.put(bytes, place + 1, length);
            } else {
                out.put(bytes, begin(place), length(place));
            }
        }
    }

    /** The text, or null for none. */
    public String get(int place) {
        if (place == NONE) {
            return null;
        }
        String quoted = new String(bytes, begin(place) + 1, length(place) - 2, StandardCharsets.UTF_8);
        return quoted.indexOf('\\') < 0 ? quoted : unescaped(quoted);
    }

    /** Writes a text as it is, without quotes and with nothing escaped. */
    void writeBare(int place, JsonBuffer out) {
        int begin = begin(place) + 1;
        int length = length(place) - 2;
        for (int index = begin; index < begin + length; index++) {
            if (bytes[index] == '\\') {
                out.put(get(place).getBytes(StandardCharsets.UTF_8));
                return;
            }
        }
        out.put(bytes, begin, length);
    }

    /** Whether the text at a place is the given one, in which nothing has to be escaped. */
    boolean isAt(int place, byte[] text) {
        int begin = begin(place) + 1;
        return Arrays.equals(bytes, begin, begin + length(place) - 2, text, 0, text.length);
    }

    /** How many bytes a text has; 0 if there is none. */
    int size(int place) {
        return place == NONE ? 0 : length(place);
    }

    /** How many bytes all texts have. */
    public int size() {
        return bytes.length;
    }

    private int begin(int place) {
        int index = place;
        while (bytes[index] < 0) {
            index++;
        }
        return index + 1;
    }

    private int length(int place) {
        int length = 0;
        int shift = 0;
        for (int index = place;; index++, shift += BITS) {
            length |= (bytes[index] & MORE - 1) << shift;
            if (bytes[index] >= 0) {
                return length;
            }
        }
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character == '\\') {
                character = text.charAt(++index);
                if (character == 'u') {
                    character = (char) Integer.parseInt(text, index + 1, index + 5, 16);
                    index += 4;
                } else {
                    int control = "nrtbf".indexOf(character);
                    character = control < 0 ? character : "\n\r\t\b\f".charAt(control);
                }
            }
            plain.append(character);
        }
        return plain.toString();
    }

    /** Takes texts. */
    static final class Builder {

        private final JsonBuffer all = new JsonBuffer();
        private final JsonBuffer one = new JsonBuffer();

        /** The place of a text; null has none. */
        int add(String text) {
            if (text == null) {
                return NONE;
            }
            one.clear();
            one.putText(text);
            int place = all.length();
            int left = one.length();
            while (left >= MORE) {
                all.put((char) (left & MORE - 1 | MORE));
                left >>>= BITS;
            }
            all.put((char) left);
            all.put(one.array(), 0, one.length());
            return place;
        }

        /** All that were taken. */
        Texts build() {
            return new Texts(all.toBytes());
        }
    }
}
