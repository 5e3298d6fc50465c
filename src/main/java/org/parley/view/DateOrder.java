package org.parley.view;

import java.util.List;
import java.util.Map;

import org.parley.model.UncertainDate;

/**
 * What dates are put in order by, by their rows: the earliest day, or the latest if they are open to the past, then the
 * latest day, then the second of the day, then by what they follow. A time of day so stands within its day, before the day
 * as a whole.
 */
public final class DateOrder {

    /** What stands for no second, and comes after all. */
    public static final int NO_SECOND = Integer.MAX_VALUE;

    private final int[] begins;
    private final int[] ends;
    private final int[] seconds;
    private final Map<Integer, Place> told;

    /**
     * The order of dates.
     *
     * @param rows the dates
     * @param told by the number of a record, its place, if its date alone does not tell
     */
    DateOrder(List<UncertainDate> rows, Map<Integer, Place> told) {
        this.told = told;
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

    /** A place in time: days as {@link DayColumn} counts them, a second, and a step among what has the same of these. */
    record Place(int begin, int end, int second, int step) {

        /** The place of what has no date. */
        static final Place NONE = new Place(DayColumn.NONE, DayColumn.NONE, NO_SECOND, 0);

        static Place of(UncertainDate date) {
            return new Place(DateOrder.begin(date), DateOrder.end(date), DateOrder.second(date), 0);
        }
    }

    Place place(int row) {
        return row == StructureColumn.NONE ? Place.NONE : new Place(begins[row], ends[row], seconds[row], 0);
    }

    /** The place of a record whose own date it is; null if the date alone tells. */
    Place told(int number) {
        return told.isEmpty() ? null : told.get(number);
    }

    /** The earliest day, or the latest if the date is open to the past. */
    public int begin(int row) {
        return begins[row];
    }

    /** The second of the day in UTC, which can be before the day and after it; {@link #NO_SECOND} without a time of day. */
    public int second(int row) {
        return seconds[row];
    }

    /** The same of a record's own date, which what follows the record can bound. */
    public int second(int row, int number) {
        Place place = told(number);
        return place == null ? seconds[row] : place.second();
    }

    /** The step of a record among what has the same date and second: how many it comes after. */
    public int step(int number) {
        Place place = told(number);
        return place == null ? 0 : place.step();
    }
}
