package org.parley.query;

import java.util.ArrayList;
import java.util.List;

import org.parley.error.ErrorCode;

/**
 * Which page of an ordered list is wanted, after the Relay
 * <a href="https://relay.dev/graphql/connections.htm">cursor connections</a> specification.
 *
 * @param size how many records at most
 * @param after the cursor after which they lie, or null
 * @param before the cursor before which they lie, or null
 * @param backwards whether they are the last such records, not the first
 */
public record Window(int size, String after, String before, boolean backwards) {

    /** The size of a page when none is asked for. */
    public static final int DEFAULT_SIZE = 20;

    /** The largest size of a page. */
    public static final int MAX_SIZE = 100;

    /** The page that a client asks for; every argument can be null. */
    public static Window of(Integer first, String after, Integer last, String before) {
        if (first != null && last != null) {
            throw new BadRequest(ErrorCode.BAD_PAGING, "first and last can not be used together");
        }
        return new Window(size("first", first, size("last", last, DEFAULT_SIZE)), after, before, last != null);
    }

    private static int size(String name, Integer size, int otherwise) {
        if (size != null && (size < 0 || size > MAX_SIZE)) {
            throw new BadRequest(ErrorCode.BAD_PAGE_SIZE,
                    name + " must be from 0 to " + MAX_SIZE + ", but is " + size);
        }
        return size == null ? otherwise : size;
    }

    /** The condition that a record lies between the cursors; empty when there are none. */
    String condition(Order order, String alias, Parameters parameters) {
        List<String> conditions = new ArrayList<>();
        if (after != null) {
            conditions.add(order.beyond(Cursor.values(after, order), alias, false, parameters));
        }
        if (before != null) {
            conditions.add(order.beyond(Cursor.values(before, order), alias, true, parameters));
        }
        return String.join(" and ", conditions);
    }
}
