package org.parley.query;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import org.parley.error.ErrorCode;
import org.parley.model.Node;

/**
 * A place in an order, as a text that means nothing to clients. It holds what the record there is ordered by, so that a
 * page can begin there without counting the records before it.
 */
final class Cursor {

    private static final String SEPARATOR = "\n";

    private Cursor() {
    }

    /** The cursor of what has a key of its own in its list. */
    static String of(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    static String of(Node record, Order order) {
        return of(order.values(record), order);
    }

    /** The cursor at the values of {@link Order#values}. */
    static String of(List<Object> values, Order order) {
        StringBuilder text = new StringBuilder(order.toString());
        for (Object value : values) {
            text.append(SEPARATOR).append(value == null ? "" : "=" + value);
        }
        return of(text.toString());
    }

    /** The values of {@link Order#values} at a cursor. */
    static List<Object> values(String cursor, Order order) {
        String[] parts = decode(cursor).split(SEPARATOR, -1);
        if (!parts[0].matches("\\w+[+-]")) {
            throw notOne(cursor);
        }
        if (!parts[0].equals(order.toString())) {
            throw new BadRequest(ErrorCode.BAD_CURSOR, "\"" + cursor + "\" is not a cursor of this order; "
                    + "a cursor is only good with the orderBy of the page it came from");
        }
        int size = order.by().isDate() ? 4 : order.by().isId() ? 2 : 3;
        if (parts.length != size || parts[size - 1].isEmpty()) {
            throw notOne(cursor);
        }
        try {
            List<Object> values = new ArrayList<>();
            for (int i = 1; i < size; i++) {
                boolean last = i == size - 1;
                values.add(parts[i].isEmpty() ? null : value(parts[i].substring(1), order, last));
            }
            return values;
        } catch (DateTimeException | NumberFormatException e) {
            throw notOne(cursor);
        }
    }

    private static Object value(String text, Order order, boolean id) {
        if (id || order.by().type() == String.class) {
            return text;
        }
        return order.by().isDate() ? (Object) LocalDate.parse(text) : (Object) Integer.valueOf(text);
    }

    /** What was made a cursor. */
    static String decode(String cursor) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cursor);
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw notOne(cursor);
        }
    }

    static BadRequest notOne(String cursor) {
        return new BadRequest(ErrorCode.BAD_CURSOR, "\"" + (cursor.length() > 60 ? cursor.substring(0, 60) + "…"
                : cursor) + "\" is not a cursor; use a cursor or pageInfo of an earlier answer");
    }
}
