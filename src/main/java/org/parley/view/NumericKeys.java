package org.parley.view;

import java.util.Arrays;

import org.parley.metamodel.Kind;

/** Keys that are as good as whole numbers, of which the lower comes first. */
abstract class NumericKeys extends SortKeys {

    NumericKeys(View view, Kind kind, Order order) {
        super(view, kind, order);
    }

    abstract long value(int number);

    @Override
    final Classes classes() {
        long[] values = numbers().mapToLong(this::value).toArray();
        long[] distinct = Arrays.stream(values).sorted().distinct().toArray();
        return new Classes(Arrays.stream(values).mapToInt(value -> Arrays.binarySearch(distinct, value)).toArray(),
                distinct.length);
    }

    @Override
    final int compareValue(int number, Object value) {
        return Long.compare(value(number), (Long) value);
    }
}
