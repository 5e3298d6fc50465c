package org.parley.engine;

import org.parley.json.JsonBuffer;

/** A page of a list of elements. */
final class ElementPage extends Page {

    private final ElementList<Object> list;
    private final int first;
    private final int count;
    private final long ownCost;

    /** The page of a list that lies in a window, and what it costs without its elements. */
    @SuppressWarnings("unchecked")
    ElementPage(ElementList<?> list, Window window, long ownCost) {
        this.list = (ElementList<Object>) list;
        this.ownCost = ownCost;
        int start = window.after() == null ? 0 : position(window.after()) + 1;
        int end = window.before() == null ? list.size() : position(window.before());
        this.count = Math.max(0, Math.min(window.size(), end - start));
        this.first = window.backwards() ? end - count : start;
    }

    private int position(String cursor) {
        int position = list.position(Cursor.decode(cursor));
        if (position < 0 || position >= list.size()) {
            throw Cursor.invalid(cursor);
        }
        return position;
    }

    long ownCost() {
        return ownCost;
    }

    Object element(int index) {
        return list.get(first + index);
    }

    @Override
    int count() {
        return count;
    }

    @Override
    int total() {
        return list.size();
    }

    @Override
    int preceding() {
        return first;
    }

    @Override
    void writeCursor(int index, JsonBuffer scratch, JsonBuffer out) {
        Cursor.write(list.key(element(index)), scratch, out);
    }
}
