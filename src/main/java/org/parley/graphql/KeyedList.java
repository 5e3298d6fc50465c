package org.parley.graphql;

import java.util.List;
import java.util.function.Function;

import org.parley.engine.ElementList;

/**
 * A list in memory.
 *
 * @param all its elements, in order
 * @param keyOf the key of an element
 */
record KeyedList<T>(List<T> all, Function<T, String> keyOf) implements ElementList<T> {

    @Override
    public int size() {
        return all.size();
    }

    @Override
    public T get(int position) {
        return all.get(position);
    }

    @Override
    public String key(T element) {
        return keyOf.apply(element);
    }

    @Override
    public int position(String key) {
        for (int position = 0; position < all.size(); position++) {
            if (key(all.get(position)).equals(key)) {
                return position;
            }
        }
        return -1;
    }
}
