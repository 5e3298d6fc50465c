package org.parley.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads dates in the <a href="https://www.loc.gov/standards/datetime/">Extended Date/Time Format</a> (ISO 8601-2), all of
 * its levels 0 to 2:
 * <ul>
 * <li>{@code 2025-05-15}, {@code 2025-05}, {@code 2025}, {@code -0044-03-15}: day, month, year;
 * <li>{@code 2025-04-19T18:00:00+03:00}, with {@code Z} or without an offset too: a second of a day;
 * <li>{@code 2025-05-15?} uncertain, {@code 2025-05~} approximate, {@code 2025%} both; of a part, {@code ?2025-05-~15};
 * <li>{@code 2025-05-XX}, {@code 202X}, {@code 18XX-12-25}: digits unspecified;
 * <li>{@code 2025-21} to {@code 2025-41}: seasons, quarters and other parts of a year;
 * <li>{@code 1950S2}, {@code Y-17E2}: significant digits and exponents of years;
 * <li>{@code 2025-05-10/2025-05-11} a span, {@code 2025-05/..} open, {@code /2025-05} with an unknown end;
 * <li>{@code [2025-05-10..2025-05-12]}, {@code [2025-05,2025-07]}: one of these; with braces: all of these.
 * </ul>
 * Years are from -9999 to 9999, so that each day is one that queries can name.
 */
public final class Edtf {

    /** The most characters that a date has. */
    public static final int MOST_CHARACTERS = 80;

    private static final String OPEN = "..";

    private Edtf() {
    }

    /**
     * Reads a date.
     *
     * @throws DateTimeException with a message for a person, when the text is none of the forms above
     */
    public static UncertainDate parse(String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw new DateTimeException(
                    "has " + text.length() + " characters, at most " + MOST_CHARACTERS + " are allowed");
        }
        int slash = text.indexOf('/');
        if (isEnclosed(text, '[', ']')) {
            return set(text, true);
        } else if (isEnclosed(text, '{', '}')) {
            return set(text, false);
        } else if (slash >= 0) {
            return span(text, text.substring(0, slash), text.substring(slash + 1));
        }
        return EdtfTime.isTime(text) ? EdtfTime.parse(text) : EdtfDate.parse(text);
    }

    private static boolean isEnclosed(String text, char begin, char end) {
        return text.length() > 1 && text.charAt(0) == begin && text.charAt(text.length() - 1) == end;
    }

    private static UncertainDate set(String text, boolean oneOf) {
        List<UncertainDate> dates = new ArrayList<>();
        for (String item : text.substring(1, text.length() - 1).split(",", -1)) {
            String date = item.strip();
            int dots = date.indexOf(OPEN);
            dates.add(dots < 0 ? day(date) : span(text, date.substring(0, dots), date.substring(dots + OPEN.length())));
        }
        return of(text, dates, oneOf);
    }

    private static UncertainDate span(String text, String from, String until) {
        UncertainDate first = isOpen(from) ? null : day(from);
        UncertainDate last = isOpen(until) ? null : day(until);
        if (first == null && last == null) {
            throw EdtfDate.notEdtf(text);
        } else if (first == null) {
            return new UncertainDate(text, null, last.latest, last.precision, last.inferred);
        } else if (last == null) {
            return new UncertainDate(text, first.earliest, null, first.precision, first.inferred);
        } else if (first.earliest.isAfter(last.latest)) {
            throw new DateTimeException("\"" + text + "\" ends before it begins");
        }
        return new UncertainDate(text, first.earliest, last.latest, coarser(first.precision, last.precision),
                first.inferred || last.inferred);
    }

    private static UncertainDate of(String text, List<UncertainDate> dates, boolean oneOf) {
        LocalDate earliest = LocalDate.MAX;
        LocalDate latest = LocalDate.MIN;
        DatePrecision precision = DatePrecision.SECOND;
        boolean inferred = oneOf;
        for (UncertainDate date : dates) {
            if (earliest != null && (date.earliest == null || date.earliest.isBefore(earliest))) {
                earliest = date.earliest;
            }
            if (latest != null && (date.latest == null || date.latest.isAfter(latest))) {
                latest = date.latest;
            }
            precision = coarser(precision, date.precision);
            inferred |= date.inferred;
        }
        return new UncertainDate(text, earliest, latest, precision, inferred);
    }

    private static DatePrecision coarser(DatePrecision one, DatePrecision other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals(OPEN);
    }

    private static UncertainDate day(String text) {
        if (EdtfTime.isTime(text)) {
            throw new DateTimeException("\"" + text + "\" has a time of day, which EDTF allows only in a date by itself");
        }
        return EdtfDate.parse(text);
    }
}
