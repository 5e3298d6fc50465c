package org.parley.oracle;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;

import org.parley.model.Edtf;
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
    static String of(Ordering ordering, List<Object> key) {
        StringBuilder text = new StringBuilder(ordering.toString());
        key.forEach(value -> text.append(SEPARATOR).append(value == null ? "" : "=" + value));
        return Cursors.encode(text.toString());
    }

    @Override
    public int before(String cursor) {
        List<Object> key = key(ordering, cursor);
        return (int) records.stream().filter(record -> ordering.compare(ordering.key(record), key) < 0).count();
    }

    @Override
    public int through(String cursor) {
        List<Object> key = key(ordering, cursor);
        return (int) records.stream().filter(record -> ordering.compare(ordering.key(record), key) <= 0).count();
    }

    /** The key that a cursor holds. */
    static List<Object> key(Ordering ordering, String cursor) {
        String text = Cursors.decode(cursor);
        String name = ordering + SEPARATOR;
        int id = text.lastIndexOf(SEPARATOR + "=") + 2;
        int least = name.length() + (ordering.by().isId() ? 1 : 2);
        boolean well = ordering.by().isId() ? id == least : id >= least;
        if (!text.startsWith(name) || !well || text.indexOf(SEPARATOR, id) >= 0) {
            throw new Refusal(Refusal.BAD_CURSOR);
        }
        List<Object> key = new ArrayList<>();
        if (!ordering.by().isId()) {
            String value = text.substring(name.length(), id - 2);
            if (ordering.by().isDate() && value.indexOf(SEPARATOR) >= 0) {
                String[] lines = value.split(SEPARATOR);
                String[] numbers = lines[1].substring(1).split(" ");
                key.add(value(lines[0].substring(1), ordering));
                key.add(new Told(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1])));
                key.add(text.substring(id));
                return key;
            }
            key.add(value.isEmpty() ? null : value(value.substring(1), ordering));
        }
        key.add(text.substring(id));
        return key;
    }

    private static Object value(String text, Ordering ordering) {
        try {
            return ordering.by().isDate() ? Edtf.parse(text)
                    : ordering.by().type() == Integer.class ? (Object) Integer.valueOf(text) : text;
        } catch (DateTimeException | NumberFormatException e) {
            throw new Refusal(Refusal.BAD_CURSOR);
        }
    }
}
