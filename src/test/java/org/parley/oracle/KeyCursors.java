package org.parley.oracle;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.parley.model.Node;

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
        key.forEach(value -> text.append(SEPARATOR).append(value == null ? "" : "=" + value));
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
        String[] parts = Cursors.decode(cursor).split(SEPARATOR, -1);
        int size = ordering.by().isDate() ? 4 : ordering.by().isId() ? 2 : 3;
        if (!parts[0].equals(ordering.toString()) || parts.length != size || parts[size - 1].isEmpty()) {
            throw new Refusal(Refusal.BAD_CURSOR);
        }
        List<Comparable<?>> key = new ArrayList<>();
        for (int i = 1; i < size - 1; i++) {
            key.add(parts[i].isEmpty() ? null : value(parts[i].substring(1), ordering));
        }
        key.add(parts[size - 1].substring(1));
        return key;
    }

    private static Comparable<?> value(String text, Ordering ordering) {
        try {
            return ordering.by().isDate() ? (Comparable<?>) LocalDate.parse(text)
                    : ordering.by().type() == Integer.class ? (Comparable<?>) Integer.valueOf(text) : text;
        } catch (DateTimeException | NumberFormatException e) {
            throw new Refusal(Refusal.BAD_CURSOR);
        }
    }
}
