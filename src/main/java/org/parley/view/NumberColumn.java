package org.parley.view;

import java.util.List;

import org.parley.json.JsonBuffer;

/** Whole numbers. */
public final class NumberColumn extends Column {

    private static final int NONE = Integer.MIN_VALUE;

    private final int[] numbers;

    NumberColumn(List<?> values) {
        numbers = new int[values.size()];
        for (int index = 0; index < numbers.length; index++) {
            numbers[index] = values.get(index) == null ? NONE : (Integer) values.get(index);
        }
    }

    @Override
    public void write(int index, JsonBuffer out) {
        if (numbers[index] == NONE) {
            out.putNull();
        } else {
            out.putNumber(numbers[index]);
        }
    }

    @Override
    public Integer value(int index) {
        return numbers[index] == NONE ? null : Integer.valueOf(numbers[index]);
    }
}
