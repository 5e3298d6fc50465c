package org.parley.view;

import java.time.LocalDate;
import java.util.List;

import org.parley.json.JsonBuffer;

/** Days of the calendar, counted from 1970. */
public final class DayColumn extends Column {

    /** What stands for no day. */
    public static final int NONE = Integer.MIN_VALUE;

    private final Texts texts;
    private final int[] places;
    private final int[] days;

    DayColumn(Texts texts, int[] places, List<?> values) {
        this.texts = texts;
        this.places = places;
        this.days = new int[values.size()];
        for (int index = 0; index < days.length; index++) {
            days[index] = day((LocalDate) values.get(index));
        }
    }

    @Override
    public void write(int index, JsonBuffer out) {
        texts.write(places[index], out);
    }

    @Override
    public boolean isKnown(int index) {
        return days[index] != NONE;
    }

    @Override
    public LocalDate value(int index) {
        return days[index] == NONE ? null : LocalDate.ofEpochDay(days[index]);
    }

    /** A day as a number; {@link #NONE} if there is none. */
    static int day(LocalDate day) {
        return day == null ? NONE : (int) day.toEpochDay();
    }

    /** The day as a number, or {@link #NONE}. */
    public int day(int index) {
        return days[index];
    }
}
