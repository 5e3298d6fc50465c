package org.parley.view;

import java.util.Arrays;
import java.util.List;

import org.parley.json.JsonBuffer;
import org.parley.metamodel.Kind;

/** Keys of records that are ordered by a text, which each of them has, by its characters. */
final class TextKeys extends SortKeys {

    TextKeys(View view, Kind kind, Order order) {
        super(view, kind, order);
    }

    private String plain(int number) {
        return (String) column(number).value(index(number));
    }

    @Override
    Classes classes() {
        String[] values = numbers().mapToObj(this::plain).toArray(String[]::new);
        String[] distinct = Arrays.stream(values).sorted().distinct().toArray(String[]::new);
        return new Classes(Arrays.stream(values).mapToInt(value -> {
            int place = Arrays.binarySearch(distinct, value);
            return isDescending() ? distinct.length - 1 - place : place;
        }).toArray(), distinct.length);
    }

    @Override
    int compareValue(int number, Object value) {
        return directed(plain(number).compareTo((String) value));
    }

    @Override
    Object parseValue(List<String> lines) {
        return only(lines);
    }

    @Override
    void writeValue(int number, JsonBuffer out) {
        begin(out);
        ((TextColumn) column(number)).writeBare(index(number), out);
    }
}
