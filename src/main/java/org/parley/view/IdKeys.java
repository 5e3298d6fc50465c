package org.parley.view;

import java.util.List;

import org.parley.json.JsonBuffer;
import org.parley.metamodel.Kind;

/** Keys of records that are ordered by nothing but their ids. */
final class IdKeys extends SortKeys {

    private final int count;

    IdKeys(View view, Kind kind, Order order) {
        super(view, kind, order);
        count = view.end(kind) - view.first(kind);
    }

    @Override
    Classes classes() {
        return new Classes(new int[count], 1);
    }

    @Override
    int compareValue(int number, Object value) {
        return 0;
    }

    @Override
    Object parseValue(List<String> lines) {
        if (!lines.isEmpty()) {
            throw new IllegalArgumentException("a key with a value besides the id");
        }
        return "";
    }

    @Override
    void writeValue(int number, JsonBuffer out) {
        // the id says all
    }
}
