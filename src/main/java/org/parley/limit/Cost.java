package org.parley.limit;

import org.parley.json.JsonBuffer;

/**
 * What an operation could cost at most: one for each record that it could return, for each page, for each
 * {@code totalCount} and for each condition of a filter.
 *
 * @param requested what the operation could cost; from 2<sup>53</sup> - 1 on it is that number
 * @param limit what it may cost
 */
public record Cost(long requested, long limit) {

    /**
     * Writes it as the entry of the {@code extensions} of an answer.
     *
     * @param actual what the operation did cost
     */
    public void write(long actual, JsonBuffer out) {
        begin(out);
        field(",\"actual\":", actual, out);
        out.put('}');
    }

    /** Writes the entry for an operation that was not executed. */
    public void write(JsonBuffer out) {
        begin(out);
        out.put('}');
    }

    private void begin(JsonBuffer out) {
        field("\"cost\":{\"requested\":", requested, out);
        field(",\"limit\":", limit, out);
        field(",\"remaining\":", Math.max(0, limit - requested), out);
    }

    private static void field(String name, long value, JsonBuffer out) {
        out.putAscii(name);
        out.putNumber(value);
    }
}
