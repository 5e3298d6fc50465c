package org.parley.engine;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

import org.parley.error.ErrorCode;
import org.parley.error.InvalidArgumentException;
import org.parley.error.Quotation;
import org.parley.json.JsonBuffer;
import org.parley.view.Ranking;

/**
 * A place in an order, as a text that means nothing to clients: the order and what the record there is ordered by, or the
 * key that an element has in its list. A page can begin there though the record is gone.
 */
final class Cursor {

    private static final byte[] ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
            .getBytes(StandardCharsets.US_ASCII);
    private static final Pattern ORDER = Pattern.compile("\\w+[+-]");

    private Cursor() {
    }

    /** Writes the cursor of a record, in quotes. The scratch is overwritten. */
    static void write(Ranking ranking, int number, JsonBuffer scratch, JsonBuffer out) {
        scratch.clear();
        scratch.put(ranking.name());
        ranking.writeKey(number, scratch);
        encode(scratch, out);
    }

    /** Writes the cursor of what has a key of its own in its list, in quotes. The scratch is overwritten. */
    static void write(String key, JsonBuffer scratch, JsonBuffer out) {
        scratch.clear();
        scratch.put(key.getBytes(StandardCharsets.UTF_8));
        encode(scratch, out);
    }

    /** In Base64 for URLs, without padding. */
    private static void encode(JsonBuffer scratch, JsonBuffer out) {
        byte[] bytes = scratch.array();
        int length = scratch.length();
        out.put('"');
        for (int index = 0; index < length; index += 3) {
            int left = length - index;
            int bits = (bytes[index] & 0xFF) << 16 | (left > 1 ? (bytes[index + 1] & 0xFF) << 8 : 0)
                    | (left > 2 ? bytes[index + 2] & 0xFF : 0);
            out.put((char) ALPHABET[bits >> 18]);
            out.put((char) ALPHABET[bits >> 12 & 0x3F]);
            if (left > 1) {
                out.put((char) ALPHABET[bits >> 6 & 0x3F]);
            }
            if (left > 2) {
                out.put((char) ALPHABET[bits & 0x3F]);
            }
        }
        out.put('"');
    }

    /**
     * How many records of a ranking stand before a cursor.
     *
     * @param inclusive whether the one at the cursor counts too
     * @throws InvalidArgumentException if it is not a cursor of this order
     */
    static int below(String cursor, Ranking ranking, boolean inclusive) {
        List<String> lines = Arrays.asList(decode(cursor).split("\n", -1));
        if (!ORDER.matcher(lines.get(0)).matches()) {
            throw invalid(cursor);
        }
        if (!lines.get(0).equals(ranking.order().toString())) {
            throw new InvalidArgumentException(ErrorCode.BAD_CURSOR, Quotation.of(cursor) + " is not a cursor of this order; "
                    + "a cursor is only good with the orderBy of the page it came from");
        }
        try {
            return ranking.below(lines.subList(1, lines.size()), inclusive);
        } catch (IllegalArgumentException e) {
            throw invalid(cursor);
        }
    }

    /** What was made a cursor. */
    static String decode(String cursor) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cursor);
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw invalid(cursor);
        }
    }

    static InvalidArgumentException invalid(String cursor) {
        return new InvalidArgumentException(ErrorCode.BAD_CURSOR, Quotation.of(cursor)
                + " is not a cursor; use a cursor or pageInfo of an earlier answer");
    }
}
