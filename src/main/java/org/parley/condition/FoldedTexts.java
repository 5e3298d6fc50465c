package org.parley.condition;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import org.parley.json.JsonBuffer;
import org.parley.limit.Deadline;
import org.parley.text.Folding;
import org.parley.view.Column;

/**
 * The texts of one column, folded, one after the other, so that all of them can be gone through at once. Between
 * them stands a byte that no text has.
 */
final class FoldedTexts {

    private static final byte BOUNDARY = (byte) 0xFF;
    private static final int ALPHABET = 256;
    /** So many places are looked at between two looks at the clock. */
    private static final int STRIDE = 1 << 20;

    private final byte[] bytes;
    private final int[] ends;

    /** The texts that a column has for so many records. */
    FoldedTexts(Column column, int count) {
        JsonBuffer all = new JsonBuffer();
        ends = new int[count];
        for (int index = 0; index < count; index++) {
            Object value = column.value(index);
            if (value != null) {
                String text = value instanceof List<?> list ? String.join(" ", strings(list)) : value.toString();
                all.put(fold(text));
            }
            all.put(new byte[] { BOUNDARY });
            ends[index] = all.length();
        }
        bytes = all.toBytes();
    }

    private static List<String> strings(List<?> list) {
        return list.stream().map(String.class::cast).toList();
    }

    /** A text as it is looked for. */
    static byte[] fold(String text) {
        return Folding.fold(text).getBytes(StandardCharsets.UTF_8);
    }

    /** Adds the records in whose text the pattern stands, after Horspool; they are counted from a first one. */
    void find(byte[] pattern, int first, BitSet found, Deadline deadline) {
        int[] shifts = shifts(pattern);
        int last = pattern.length - 1;
        int check = STRIDE;
        int record = 0;
        for (int index = last; index < bytes.length;) {
            if (index >= check) {
                deadline.check();
                check = index + STRIDE;
            }
            if (bytes[index] == pattern[last]
                    && Arrays.equals(bytes, index - last, index, pattern, 0, last)) {
                while (ends[record] <= index) {
                    record++;
                }
                found.set(first + record);
                index = ends[record] + last;
            } else {
                index += shifts[bytes[index] & 0xFF];
            }
        }
    }

    private static int[] shifts(byte[] pattern) {
        int[] shifts = new int[ALPHABET];
        Arrays.fill(shifts, pattern.length);
        for (int index = 0; index < pattern.length - 1; index++) {
            shifts[pattern[index] & 0xFF] = pattern.length - 1 - index;
        }
        return shifts;
    }
}
