package org.parley.view;

import java.util.Arrays;
import java.util.List;

import org.parley.json.JsonBuffer;
import org.parley.metamodel.Kind;

/** Keys of records that are ordered by a whole number, which each of them has. */
final class NumberKeys extends SortKeys {

    NumberKeys(View view, Kind kind, Order order) {
        super(view, kind, order);
    }

    private Integer plain(int number) {
        return (Integer) column(number).value(index(number));
    }

    private long directed(Integer value) {
        return isDescending() ? -value.longValue() : value.longValue();
    }

    private long value(int number) {
        return directed(plain(number));
    }

    @Override
    Classes classes() {
        long[] values = numbers().mapToLong(this::value).toArray();
        long[] distinct = Arrays.stream(values).sorted().distinct().toArray();
        return new Classes(Arrays.stream(values).mapToInt(value -> Arrays.binarySearch(distinct, value)).toArray(),
                distinct.length);
    }

    @Override
    int compareValue(int number, Object value) {
        return Long.compare(value(number), (Long) value);
    }

    @Override
    Object parseValue(List<String> lines) {
        return directed(Integer.valueOf(only(lines)));
    }

    @Override
    void writeValue(int number, JsonBuffer out) {
        begin(out);
        out.putNumber(plain(number));
    }
}
