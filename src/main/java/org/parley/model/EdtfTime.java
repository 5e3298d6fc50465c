package org.parley.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a date with a time of day. Its day is the one that was on the calendar where the clock was. */
final class EdtfTime {

    private static final Pattern TIME = Pattern.compile("(?<day>-?[0-9]{4}-[0-9]{2}-[0-9]{2})"
            + "T(?<hour>[01][0-9]|2[0-4]):(?<minute>[0-5][0-9]):(?<second>[0-5][0-9])"
            + "(?:Z|(?<sign>[+-])(?<hours>0[0-9]|1[0-4])(?::(?<minutes>[0-5][0-9]))?)?");
    private static final int MINUTE = 60;
    private static final int HOUR = 60 * MINUTE;
    private static final int DAY = 24 * HOUR;
    private static final int LARGEST_OFFSET = 14 * HOUR;

    private EdtfTime() {
    }

    static boolean isTime(String text) {
        return text.indexOf('T') >= 0;
    }

    /**
     * Reads a date with a time of day.
     *
     * @throws DateTimeException with a message for a person, when the text is none
     */
    static UncertainDate parse(String text) {
        Matcher time = TIME.matcher(text);
        if (!time.matches()) {
            throw EdtfDate.notEdtf(text);
        }
        LocalDate day = EdtfDate.parse(time.group("day")).earliest;
        int second = seconds(time.group("hour"), time.group("minute")) + Integer.parseInt(time.group("second"));
        int offset = seconds(time.group("hours"), time.group("minutes"));
        if (second > DAY || offset > LARGEST_OFFSET) {
            throw EdtfDate.notEdtf(text);
        }
        return new UncertainDate(text, day, "-".equals(time.group("sign")) ? second + offset : second - offset);
    }

    private static int seconds(String hours, String minutes) {
        return (hours == null ? 0 : HOUR * Integer.parseInt(hours))
                + (minutes == null ? 0 : MINUTE * Integer.parseInt(minutes));
    }
}
