package org.parley.view;

import java.util.Arrays;
import java.util.List;

import org.parley.json.JsonBuffer;
import org.parley.metamodel.Kind;
import org.parley.model.Edtf;
import org.parley.view.DateOrder.Place;

/**
 * Keys of records that are ordered by a date, as {@link DateOrder} has it. A day that there is not comes last, whichever the
 * direction. Outside of the view a key is the date as it is written.
 */
final class DateKeys extends SortKeys {

    private final DateOrder order;
    private final TextColumn written;

    DateKeys(View view, Kind kind, Order order) {
        super(view, kind, order);
        this.order = view.dateOrder();
        this.written = (TextColumn) view.dates().part("edtf");
    }

    private int row(int number) {
        return ((StructureColumn) column(number)).row(index(number));
    }

    @Override
    Classes classes() {
        Place[] values = numbers().mapToObj(number -> order.place(row(number))).toArray(Place[]::new);
        Place[] distinct = Arrays.stream(values).distinct().sorted(this::compare).toArray(Place[]::new);
        return new Classes(Arrays.stream(values).mapToInt(value -> Arrays.binarySearch(distinct, value, this::compare))
                .toArray(), distinct.length);
    }

    private int compare(Place one, Place other) {
        int comparison = compareDays(one.begin(), other.begin());
        comparison = comparison != 0 ? comparison : compareDays(one.end(), other.end());
        return comparison != 0 ? comparison : directed(Integer.compare(one.second(), other.second()));
    }

    private int compareDays(int one, int other) {
        if (one == DayColumn.NONE || other == DayColumn.NONE) {
            return Boolean.compare(one == DayColumn.NONE, other == DayColumn.NONE);
        }
        return directed(Integer.compare(one, other));
    }

    @Override
    int compareValue(int number, Object value) {
        return compare(order.place(row(number)), (Place) value);
    }

    @Override
    Object parseValue(List<String> lines) {
        if (lines.size() != 1) {
            throw new IllegalArgumentException("a key without its date");
        }
        String date = text(lines.get(0));
        return date == null ? Place.NONE : Place.of(Edtf.parse(date));
    }

    @Override
    void writeValue(int number, JsonBuffer out) {
        int row = row(number);
        if (row == StructureColumn.NONE) {
            out.put('\n');
        } else {
            begin(out);
            written.writeBare(row, out);
        }
    }
}
