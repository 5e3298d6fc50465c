package org.parley.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads dates in the part of the <a href="https://www.loc.gov/standards/datetime/">Extended Date/Time Format</a>
 * (ISO 8601-2) that a record of events needs:
 * <ul>
 * <li>{@code 2025-05-15}, {@code 2025-05}, {@code 2025}: day, month, year;
 * <li>{@code 2025-05-15?} uncertain, {@code 2025-05~} approximate, {@code 2025%} both;
 * <li>{@code 2025-05-XX}, {@code 202X}, {@code 20XX}: last digits unspecified;
 * <li>{@code 2025-21} to {@code 2025-24}: spring to winter of the northern hemisphere, by whole months;
 * <li>{@code 2025-05-10/2025-05-11} a span, {@code 2025-05/..} open, {@code /2025-05} with an unknown end;
 * <li>{@code [2025-05-10..2025-05-12]}, {@code [2025-05,2025-07]}: one of these.
 * </ul>
 */
public final class Edtf {

    private static final Pattern DATE = Pattern.compile(
            "(?<year>\\d{4}|\\d{3}X|\\d{2}XX)(?:-(?<month>\\d{2}|XX)(?:-(?<day>\\d{2}|XX))?)?(?<qualifier>[?~%])?");

    private Edtf() {
    }

    /**
     * Reads a date.
     *
     * @throws DateTimeException with a message for a person, when the text is none of the forms above
     */
    public static UncertainDate parse(String text) {
        if (text.startsWith("[") && text.endsWith("]")) {
            return oneOf(text);
        }
        int slash = text.indexOf('/');
        return slash < 0 ? simple(text) : span(text, text.substring(0, slash), text.substring(slash + 1), false);
    }

    private static UncertainDate oneOf(String text) {
        String inner = text.substring(1, text.length() - 1);
        int dots = inner.indexOf("..");
        if (dots >= 0) {
            return span(text, inner.substring(0, dots), inner.substring(dots + 2), true);
        }
        List<UncertainDate> dates = Stream.of(inner.split(",", -1)).map(String::strip).map(Edtf::simple).toList();
        LocalDate earliest = dates.stream().map(date -> date.earliest).min(LocalDate::compareTo).orElseThrow();
        LocalDate latest = dates.stream().map(date -> date.latest).max(LocalDate::compareTo).orElseThrow();
        DatePrecision precision = dates.stream().map(date -> date.precision).max(DatePrecision::compareTo).orElseThrow();
        return new UncertainDate(text, earliest, latest, precision, true);
    }

    private static UncertainDate span(String text, String from, String until, boolean oneOf) {
        UncertainDate first = open(from) ? null : simple(from);
        UncertainDate last = open(until) ? null : simple(until);
        if (first == null && last == null) {
            throw notEdtf(text);
        }
        if (first != null && last != null && first.earliest.isAfter(last.latest)) {
            throw new DateTimeException("\"" + text + "\" ends before it begins");
        }
        DatePrecision precision = Stream.of(first, last).filter(date -> date != null).map(date -> date.precision)
                .max(DatePrecision::compareTo).orElseThrow();
        return new UncertainDate(text, first == null ? null : first.earliest, last == null ? null : last.latest,
                precision, oneOf || first != null && first.inferred || last != null && last.inferred);
    }

    private static boolean open(String end) {
        return end.isEmpty() || end.equals("..");
    }

    private static UncertainDate simple(String text) {
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            throw notEdtf(text);
        }
        String year = date.group("year");
        String month = date.group("month");
        String day = date.group("day");
        boolean dayWithoutMonth = "XX".equals(month) && day != null && !"XX".equals(day);
        if (year.contains("X") && month != null || dayWithoutMonth) {
            throw notEdtf(text);
        }
        String qualifier = date.group("qualifier");
        boolean inferred = "?".equals(qualifier) || "%".equals(qualifier);
        try {
            return between(text, year, month, day, inferred);
        } catch (DateTimeException e) {
            throw new DateTimeException("\"" + text + "\" is not in the calendar", e);
        }
    }

    private static UncertainDate between(String text, String year, String month, String day, boolean inferred) {
        if (month == null || month.equals("XX")) {
            LocalDate first = LocalDate.of(Integer.parseInt(year.replace('X', '0')), 1, 1);
            LocalDate last = LocalDate.of(Integer.parseInt(year.replace('X', '9')), 12, 31);
            DatePrecision precision = year.endsWith("XX") ? DatePrecision.CENTURY
                    : year.endsWith("X") ? DatePrecision.DECADE : DatePrecision.YEAR;
            return new UncertainDate(text, first, last, precision, inferred);
        }
        int season = Integer.parseInt(month) - 21;
        if (season >= 0 && season < 4 && day == null) {
            YearMonth begin = YearMonth.of(Integer.parseInt(year), 3 + 3 * season % 12);
            return new UncertainDate(text, begin.atDay(1), begin.plusMonths(2).atEndOfMonth(), DatePrecision.SEASON,
                    inferred);
        }
        YearMonth yearMonth = YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
        if (day == null || day.equals("XX")) {
            return new UncertainDate(text, yearMonth.atDay(1), yearMonth.atEndOfMonth(), DatePrecision.MONTH, inferred);
        }
        LocalDate exact = yearMonth.atDay(Integer.parseInt(day));
        return new UncertainDate(text, exact, exact, DatePrecision.DAY, inferred);
    }

    private static DateTimeException notEdtf(String text) {
        return new DateTimeException("\"" + text + "\" is not an EDTF date such as 2025-05-15, 2025-05, 2025-05-15? or "
                + "2025-05-10/2025-05-11");
    }
}
