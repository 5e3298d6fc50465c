package org.parley.view;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.parley.json.JsonBuffer;
import org.parley.metamodel.Kind;
import org.parley.model.Edtf;
import org.parley.view.DateOrder.Place;

/**
 * Keys of records that are ordered by a date, as {@link DateOrder} has it. A day that there is not comes last, whichever the
 * direction. Outside of the view a key is the date as it is written, and of a fact that comes before or after others of its
 * day the second and the step in a line of their own.
 */
final class DateKeys extends SortKeys {

    private final DateOrder order;
    private final TextColumn written;
    private final boolean own;

    DateKeys(View view, Kind kind, Order order) {
        super(view, kind, order);
        this.order = view.dateOrder();
        this.own = kind.date().filter(date -> date.name().equals(order.by().name())).isPresent();
        this.written = (TextColumn) view.dates().part("edtf");
    }

    private Place place(int number) {
        Place told = own ? order.told(number) : null;
        return told == null ? order.place(row(number)) : told;
    }

    private int row(int number) {
        return ((StructureColumn) column(number)).row(index(number));
    }

    @Override
    Classes classes() {
        Place[] values = numbers().mapToObj(this::place).toArray(Place[]::new);
        Place[] distinct = Arrays.stream(values).distinct().sorted(this::compare).toArray(Place[]::new);
        return new Classes(Arrays.stream(values).mapToInt(value -> Arrays.binarySearch(distinct, value, this::compare))
                .toArray(), distinct.length);
    }

    private int compare(Place one, Place other) {
        int comparison = compareDays(one.begin(), other.begin());
        comparison = comparison != 0 ? comparison : compareDays(one.end(), other.end());
        comparison = comparison != 0 ? comparison : directed(Integer.compare(one.second(), other.second()));
        return comparison != 0 ? comparison : directed(Integer.compare(one.step(), other.step()));
    }

    private int compareDays(int one, int other) {
        if (one == DayColumn.NONE || other == DayColumn.NONE) {
            return Boolean.compare(one == DayColumn.NONE, other == DayColumn.NONE);
        }
        return directed(Integer.compare(one, other));
    }

    @Override
    int compareValue(int number, Object value) {
        return compare(place(number), (Place) value);
    }

    @Override
    Object parseValue(List<String> lines) {
        if (lines.isEmpty() || lines.size() > 2) {
            throw new IllegalArgumentException("a key without its date");
        }
        String date = text(lines.get(0));
        Place place = date == null ? Place.NONE : Place.of(Edtf.parse(date));
        return lines.size() == 1 ? place : told(place, text(lines.get(1)));
    }

    private static Place told(Place date, String line) {
        String[] numbers = line == null ? new String[0] : line.split(" ", -1);
        if (numbers.length != 2) {
            throw new IllegalArgumentException("a place in a day without its second and step");
        }
        return new Place(date.begin(), date.end(), Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
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
        Place told = own ? order.told(number) : null;
        if (told != null) {
            begin(out);
            out.put((told.second() + " " + told.step()).getBytes(StandardCharsets.US_ASCII));
        }
    }
}
