package org.parley.view;

import java.util.List;

import org.parley.json.JsonBuffer;
import org.parley.metamodel.Kind;

/** Keys of records that are ordered by a whole number, which each of them has. */
final class NumberKeys extends NumericKeys {

    NumberKeys(View view, Kind kind, Order order) {
        super(view, kind, order);
    }

    private Integer plain(int number) {
        return (Integer) column(number).value(index(number));
    }

    private long directed(Integer value) {
        return isDescending() ? -value.longValue() : value.longValue();
    }

    @Override
    long value(int number) {
        return directed(plain(number));
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
