package org.parley.view;

import java.util.List;

import org.parley.model.UncertainDate;

/**
 * What dates are put in order by, by their rows: the earliest day, or the latest if they are open to the past, then the
 * latest day, then the second of the day. A time of day so stands within its day, before the day as a whole.
 */
public final class DateOrder {

    /** What stands for no second, and comes after all. */
    public static final int NO_SECOND = Integer.MAX_VALUE;

    private final int[] begins;
    private final int[] ends;
    private final int[] seconds;

    DateOrder(List<UncertainDate> rows) {
        begins = rows.stream().mapToInt(DateOrder::begin).toArray();
        ends = rows.stream().mapToInt(DateOrder::end).toArray();
        seconds = rows.stream().mapToInt(DateOrder::second).toArray();
    }

    private static int begin(UncertainDate date) {
        return date.earliest == null ? end(date) : DayColumn.day(date.earliest);
    }

    private static int end(UncertainDate date) {
        return DayColumn.day(date.latest);
    }

    private static int second(UncertainDate date) {
        return date.second == null ? NO_SECOND : date.second;
    }

    /** The place of a date in time: days as {@link DayColumn} counts them, and a second. */
    record Place(int begin, int end, int second) {

        /** The place of what has no date. */
        static final Place NONE = new Place(DayColumn.NONE, DayColumn.NONE, NO_SECOND);

        static Place of(UncertainDate date) {
            return new Place(DateOrder.begin(date), DateOrder.end(date), DateOrder.second(date));
        }
    }

    Place place(int row) {
        return row == StructureColumn.NONE ? Place.NONE : new Place(begins[row], ends[row], seconds[row]);
    }

    /** The earliest day, or the latest if the date is open to the past. */
    public int begin(int row) {
        return begins[row];
    }

    /** The second of the day in UTC, which can be before the day and after it; {@link #NO_SECOND} without a time of day. */
    public int second(int row) {
        return seconds[row];
    }
}
