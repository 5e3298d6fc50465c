package org.parley.oracle;

import java.util.List;
import java.util.function.Function;

/**
 * Cursors that name an element. They are good only for lists that have it.
 *
 * @param elements the list
 * @param name what tells an element from all others
 */
record NameCursors<T>(List<T> elements, Function<T, String> name) implements Cursors<T> {

    @Override
    public String of(T element) {
        return Cursors.encode(name.apply(element));
    }

    @Override
    public int before(String cursor) {
        String wanted = Cursors.decode(cursor);
        for (int i = 0; i < elements.size(); i++) {
            if (name.apply(elements.get(i)).equals(wanted)) {
                return i;
            }
        }
        throw new Refusal(Refusal.BAD_CURSOR);
    }

    @Override
    public int through(String cursor) {
        return before(cursor) + 1;
    }
}
