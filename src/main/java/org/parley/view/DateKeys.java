package org.parley.view;

import java.time.LocalDate;
import java.util.List;

import org.parley.json.JsonBuffer;
import org.parley.metamodel.Kind;

/**
 * Keys of records that are ordered by a date: by its earliest day, or by its latest if it is open to the past, and then by
 * its latest. A day that there is not comes last.
 */
final class DateKeys extends NumericKeys {

    /** A day has room in so many bits, from the year -221 to the year 20777. */
    private static final int BITS = 23;
    private static final long LAST = (1L << BITS) - 1;
    private static final int OFFSET = 800_000;

    private final DayColumn earliest;
    private final DayColumn latest;

    DateKeys(View view, Kind kind, Order order) {
        super(view, kind, order);
        StructureColumn dates = (StructureColumn) anyColumn();
        earliest = (DayColumn) dates.part("earliest");
        latest = (DayColumn) dates.part("latest");
    }

    private int row(int number) {
        return ((StructureColumn) column(number)).row(index(number));
    }

    private static int day(DayColumn days, int row) {
        return row == StructureColumn.NONE ? DayColumn.NONE : days.day(row);
    }

    private DayColumn begins(int row) {
        return day(earliest, row) == DayColumn.NONE ? latest : earliest;
    }

    @Override
    long value(int number) {
        int row = row(number);
        return value(day(begins(row), row), day(latest, row));
    }

    private long value(int begin, int end) {
        return bits(begin) << BITS | bits(end);
    }

    private long bits(int day) {
        if (day == DayColumn.NONE) {
            return LAST;
        }
        long bits = Math.max(0, Math.min(LAST - 1, (long) day + OFFSET));
        return isDescending() ? LAST - 1 - bits : bits;
    }

    @Override
    Object parseValue(List<String> lines) {
        if (lines.size() != 2) {
            throw new IllegalArgumentException("a key without its two days");
        }
        return value(day(lines.get(0)), day(lines.get(1)));
    }

    private static int day(String line) {
        String text = text(line);
        return text == null ? DayColumn.NONE : Math.toIntExact(LocalDate.parse(text).toEpochDay());
    }

    @Override
    void writeValue(int number, JsonBuffer out) {
        int row = row(number);
        write(begins(row), row, out);
        write(latest, row, out);
    }

    private static void write(DayColumn days, int row, JsonBuffer out) {
        if (day(days, row) == DayColumn.NONE) {
            out.put('\n');
        } else {
            begin(out);
            days.writeBare(row, out);
        }
    }
}
