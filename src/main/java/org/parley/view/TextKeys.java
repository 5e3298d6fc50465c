package org.parley.view;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.parley.json.JsonBuffer;
import org.parley.metamodel.Kind;
import org.parley.text.Collation;
import org.parley.text.CollationKey;

/** Keys of records that are ordered by a text, which each of them has, in the order of {@link Collation}. */
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
        CollationKey[] distinct = Arrays.stream(values).distinct().map(Collation::key).sorted()
                .toArray(CollationKey[]::new);
        Map<String, Integer> places = new HashMap<>();
        for (int place = 0; place < distinct.length; place++) {
            places.put(distinct[place].text(), isDescending() ? distinct.length - 1 - place : place);
        }
        return new Classes(Arrays.stream(values).mapToInt(places::get).toArray(), distinct.length);
    }

    @Override
    int compareValue(int number, Object value) {
        return directed(Collation.key(plain(number)).compareTo((CollationKey) value));
    }

    @Override
    Object parseValue(List<String> lines) {
        return Collation.key(only(lines));
    }

    @Override
    void writeValue(int number, JsonBuffer out) {
        begin(out);
        ((TextColumn) column(number)).writeBare(index(number), out);
    }
}
