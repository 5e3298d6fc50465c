package org.parley.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a single date of a day or more. A month of which no day is named is any of its days; so is a year. */
final class EdtfDate {

    private static final String QUALIFIER = "[?~%]?";
    private static final Pattern DATE = Pattern.compile(QUALIFIER
            + "(?:(?<sign>-)?(?<year>[0-9X]{4})|Y(?<longsign>-)?(?<long>[0-9]+)(?:E(?<exponent>[0-9]+))?)"
            + "(?:S(?<significant>[1-9]))?" + QUALIFIER + "(?:-" + QUALIFIER + "(?<month>[0-9X]{2})" + QUALIFIER
            + "(?:-" + QUALIFIER + "(?<day>[0-9X]{2})" + QUALIFIER + ")?)?");
    private static final Pattern INFERRED = Pattern.compile("[?%]");
    private static final Pattern PART_OF_YEAR = Pattern.compile("2[1-9]|3[0-9]|4[01]");
    /** Of seasons, wherever they are, in the north and in the south; of quarters; of thirds; of halves. */
    private static final int[] FIRST_MONTHS = { 3, 6, 9, 12, 3, 6, 9, 12, 9, 12, 3, 6, 1, 4, 7, 10, 1, 5, 9, 1, 7 };
    private static final int FIRST_PART = 21;
    private static final int LAST_OF_THREE_MONTHS = 36;
    private static final int LAST_OF_FOUR_MONTHS = 39;
    private static final int YEAR_DIGITS = 4;
    private static final int LAST_YEAR = 9999;

    private EdtfDate() {
    }

    /**
     * Reads a date.
     *
     * @throws DateTimeException with a message for a person, when the text is none
     */
    static UncertainDate parse(String text) {
        Matcher date = DATE.matcher(text);
        if (!date.matches() || date.group("significant") != null && date.group("month") != null) {
            throw notEdtf(text);
        }
        String month = date.group("month");
        String day = date.group("day");
        DatePattern pattern = new DatePattern(date.group("sign") == null && date.group("longsign") == null ? 1 : -1,
                year(text, date), month == null ? DatePattern.ANY : month, day == null ? DatePattern.ANY : day);
        if (pattern.isNegativeZero()) {
            throw notEdtf(text);
        }
        boolean inferred = INFERRED.matcher(text).find();
        if (month != null && day == null && PART_OF_YEAR.matcher(month).matches()) {
            return partOfYear(text, pattern, Integer.parseInt(month), inferred);
        }
        LocalDate earliest = pattern.earliest();
        if (earliest == null) {
            throw new DateTimeException("\"" + text + "\" is not in the calendar");
        }
        DatePrecision ofYear = precision(pattern);
        DatePrecision precision = ofYear != DatePrecision.YEAR || DatePattern.isUnspecified(pattern.month()) ? ofYear
                : DatePattern.isUnspecified(pattern.day()) ? DatePrecision.MONTH : DatePrecision.DAY;
        return new UncertainDate(text, earliest, pattern.latest(), precision, inferred);
    }

    static DateTimeException notEdtf(String text) {
        return new DateTimeException("\"" + text + "\" is not an EDTF date such as 2025-05-15, 2025-05, 2025-05-15?, "
                + "2025-05-10/2025-05-11 or 2025-05-15T18:00:00+03:00");
    }

    /** The four digits of the year; of one with significant digits, the others are unspecified. */
    private static String year(String text, Matcher date) {
        String digits = date.group("year");
        if (digits == null) {
            digits = longYear(text, date.group("long"), date.group("exponent"));
        }
        int significant = date.group("significant") == null ? YEAR_DIGITS : Integer.parseInt(date.group("significant"));
        int first = (int) digits.chars().takeWhile(digit -> digit == '0').count();
        int kept = Math.min(YEAR_DIGITS, first + significant);
        return digits.substring(0, kept) + "X".repeat(YEAR_DIGITS - kept);
    }

    private static String longYear(String text, String digits, String exponent) {
        if (exponent == null && digits.length() <= YEAR_DIGITS) {
            throw notEdtf(text);
        }
        String bare = digits.replaceFirst("^0+(?=.)", "");
        int zeros = exponent == null ? 0 : exponent.length() > 1 ? YEAR_DIGITS : Integer.parseInt(exponent);
        if (bare.length() + zeros > YEAR_DIGITS) {
            throw outside(text);
        }
        return "0".repeat(YEAR_DIGITS - bare.length() - zeros) + bare + "0".repeat(zeros);
    }

    private static DateTimeException outside(String text) {
        return new DateTimeException("\"" + text + "\" is outside of the years -9999 to 9999, which are supported");
    }

    private static DatePrecision precision(DatePattern pattern) {
        return switch (pattern.unspecifiedInYear()) {
            case 0 -> DatePrecision.YEAR;
            case 1 -> DatePrecision.DECADE;
            case 2 -> DatePrecision.CENTURY;
            default -> DatePrecision.MILLENNIUM;
        };
    }

    private static UncertainDate partOfYear(String text, DatePattern pattern, int code, boolean inferred) {
        int month = FIRST_MONTHS[code - FIRST_PART];
        YearMonth last = YearMonth.of(pattern.latestYear(), month).plusMonths(code <= LAST_OF_THREE_MONTHS ? 2
                : code <= LAST_OF_FOUR_MONTHS ? 3 : 5);
        if (last.getYear() > LAST_YEAR) {
            throw outside(text);
        }
        DatePrecision ofYear = precision(pattern);
        return new UncertainDate(text, YearMonth.of(pattern.earliestYear(), month).atDay(1), last.atEndOfMonth(),
                ofYear == DatePrecision.YEAR ? DatePrecision.SEASON : ofYear, inferred);
    }
}
