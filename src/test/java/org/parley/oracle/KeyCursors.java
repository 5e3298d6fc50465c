package org.parley.oracle;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.parley.model.Node;
import org.parley.text.CollationKey;

/**
 * Cursors that hold what a record is ordered by. They are good for any list in the same order, whether it has the record or
 * not.
 *
 * @param ordering the order
 * @param records the list
 */
record KeyCursors(Ordering ordering, List<Node> records) implements Cursors<Node> {

    private static final String SEPARATOR = "\n";

    @Override
    public String of(Node record) {
        return of(ordering, ordering.key(record));
    }

    /** The cursor at a key. */
    static String of(Ordering ordering, List<Comparable<?>> key) {
        StringBuilder text = new StringBuilder(ordering.toString());
        key.forEach(value -> text.append(SEPARATOR).append(value == null ? ""
                : "=" + (value instanceof CollationKey collated ? collated.text() : value)));
        return Cursors.encode(text.toString());
    }

    @Override
    public int before(String cursor) {
        List<Comparable<?>> key = key(ordering, cursor);
        return (int) records.stream().filter(record -> ordering.compare(ordering.key(record), key) < 0).count();
    }

    @Override
    public int through(String cursor) {
        List<Comparable<?>> key = key(ordering, cursor);
        return (int) records.stream().filter(record -> ordering.compare(ordering.key(record), key) <= 0).count();
    }

    /** The key that a cursor holds. */
    static List<Comparable<?>> key(Ordering ordering, String cursor) {
        String text = Cursors.decode(cursor);
        String name = ordering + SEPARATOR;
        int id = text.lastIndexOf(SEPARATOR + "=") + 2;
        if (!text.startsWith(name) || id < name.length() || text.indexOf(SEPARATOR, id) >= 0) {
            throw new Refusal(Refusal.BAD_CURSOR);
        }
        List<Comparable<?>> key = new ArrayList<>();
        if (!ordering.by().isId()) {
            values(text.substring(name.length(), id - 2), ordering, key);
        }
        key.add(text.substring(id));
        return key;
    }

    private static void values(String text, Ordering ordering, List<Comparable<?>> key) {
        String[] values = ordering.by().isDate() ? text.split(SEPARATOR, -1) : new String[] { text };
        for (String value : values) {
            key.add(value.isEmpty() ? null : value(value.substring(1), ordering));
        }
    }

    private static Comparable<?> value(String text, Ordering ordering) {
        try {
            return ordering.comparable(ordering.by().isDate() ? LocalDate.parse(text)
                    : ordering.by().type() == Integer.class ? Integer.valueOf(text) : text);
        } catch (DateTimeException | NumberFormatException e) {
            throw new Refusal(Refusal.BAD_CURSOR);
        }
    }
}
