package org.parley.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.parley.model.Node;

/**
 * A page of an ordered list.
 *
 * @param records the records on it, in order
 * @param order the order
 * @param hasNext whether there are records after it
 * @param hasPrevious whether there are records before it
 */
public record Page(List<Node> records, Order order, boolean hasNext, boolean hasPrevious) {

    /** The page from what was found: up to one record more than the window holds, and in the window's direction. */
    static Page of(List<Node> found, Order order, Window window) {
        boolean more = found.size() > window.size();
        List<Node> records = new ArrayList<>(more ? found.subList(0, window.size()) : found);
        if (window.backwards()) {
            Collections.reverse(records);
        }
        // a cursor was given out for a record, so where there is a cursor there is a record beyond it
        return window.backwards() ? new Page(records, order, window.before() != null, more)
                : new Page(records, order, more, window.after() != null);
    }

    /** The cursor of a record on it. */
    public String cursor(Node record) {
        return Cursor.of(record, order);
    }
}
