package org.parley.view;

import java.time.DateTimeException;
import java.util.List;
import java.util.stream.IntStream;

import org.parley.json.JsonBuffer;
import org.parley.metamodel.Kind;

/**
 * What the records of a kind are ordered by, read off their columns. Outside of the view a key is a list of lines, of
 * which the last has the id; a line that is not empty begins with an equals sign, so that an empty text is not none.
 */
abstract class SortKeys {

    private static final char PRESENT = '=';

    private final View view;
    private final Kind kind;
    private final boolean descending;
    private final Column[] columns;

    SortKeys(View view, Kind kind, Order order) {
        this.view = view;
        this.kind = kind;
        this.descending = order.descending();
        this.columns = view.columns(kind, order.by());
    }

    /** The keys of a kind's records in an order. */
    static SortKeys of(View view, Kind kind, Order order) {
        if (order.by().isDate()) {
            return new DateKeys(view, kind, order);
        } else if (order.by().isId()) {
            return new IdKeys(view, kind, order);
        }
        return order.by().type() == Integer.class ? new NumberKeys(view, kind, order) : new TextKeys(view, kind, order);
    }

    /** A place in the order: what comes before the id, and the id. */
    record Key(Object value, String id) {
    }

    /**
     * Records by what they are ordered by before their ids.
     *
     * @param of for each record, the class of those with the same value: from 0 on, in order
     * @param count how many classes there are
     */
    record Classes(int[] of, int count) {
    }

    abstract Classes classes();

    /** Negative if a record's value comes before another, positive if after. */
    abstract int compareValue(int number, Object value);

    /** The value that these lines, all but that of the id, stand for. */
    abstract Object parseValue(List<String> lines);

    /** Writes the lines of a record's value. */
    abstract void writeValue(int number, JsonBuffer out);

    /** Negative if a record comes before a place, positive if after. */
    final int compare(int number, Key key) {
        int comparison = compareValue(number, key.value());
        return comparison != 0 ? comparison : directed(view.id(number).compareTo(key.id()));
    }

    /**
     * The place that a key names.
     *
     * @throws IllegalArgumentException if it is not a key of this order
     */
    final Key parse(List<String> lines) {
        String id = lines.isEmpty() ? null : text(lines.get(lines.size() - 1));
        if (id == null) {
            throw new IllegalArgumentException("a key without an id");
        }
        try {
            return new Key(parseValue(lines.subList(0, lines.size() - 1)), id);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Writes the key of a record, with a line break before each line. */
    final void write(int number, JsonBuffer out) {
        writeValue(number, out);
        begin(out);
        view.writeBareId(number, out);
    }

    final int directed(int comparison) {
        return descending ? -comparison : comparison;
    }

    final boolean isDescending() {
        return descending;
    }

    final Column column(int number) {
        return columns[view.kindIndex(number)];
    }

    final int index(int number) {
        return view.index(number);
    }

    final IntStream numbers() {
        return IntStream.range(view.first(kind), view.end(kind));
    }

    static void begin(JsonBuffer out) {
        out.put('\n');
        out.put(PRESENT);
    }

    static String text(String line) {
        if (line.isEmpty()) {
            return null;
        } else if (line.charAt(0) != PRESENT) {
            throw new IllegalArgumentException("a value that is not marked as one");
        }
        return line.substring(1);
    }

    /** The only value that these lines have, which can itself have several. */
    static String only(List<String> lines) {
        String text = lines.isEmpty() ? null : text(String.join("\n", lines));
        if (text == null) {
            throw new IllegalArgumentException("a key without its value");
        }
        return text;
    }
}
