package org.parley.model;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Digits of a year, a month and a day, with {@code X} for each that can be any.
 *
 * @param sign -1 if years are counted before the year 0, else 1
 * @param year the four digits of the year
 * @param month the two digits of the month
 * @param day the two digits of the day
 */
record DatePattern(int sign, String year, String month, String day) {

    /** What stands for a month or day of which nothing is said. */
    static final String ANY = "XX";

    private static final char UNSPECIFIED = 'X';
    private static final int MONTHS = 12;
    private static final int LEAP_YEAR = 2000;

    /** The earliest day that fits; null if none does. */
    LocalDate earliest() {
        return first(1);
    }

    /** The latest day that fits; null if none does. */
    LocalDate latest() {
        return first(-1);
    }

    /** The earliest year that fits. */
    int earliestYear() {
        return sign * number(year, sign > 0 ? '0' : '9');
    }

    /** The latest year that fits. */
    int latestYear() {
        int number = number(year, sign > 0 ? '9' : '0');
        while (sign < 0 && (number == 0 || !fits(number, year))) {
            number++;
        }
        return sign * number;
    }

    /** Whether it is of the year -0, which there is not. */
    boolean isNegativeZero() {
        return sign < 0 && number(year, '9') == 0;
    }

    /** How many digits of the year there are from the first unspecified one on. */
    int unspecifiedInYear() {
        int first = year.indexOf(UNSPECIFIED);
        return first < 0 ? 0 : year.length() - first;
    }

    static boolean isUnspecified(String digits) {
        return digits.indexOf(UNSPECIFIED) >= 0;
    }

    /** The first day that fits, going from year to year and day to day in a direction. Only leap years have every day. */
    private LocalDate first(int step) {
        if (first(step, LEAP_YEAR) == null) {
            return null;
        }
        int last = step > 0 ? latestYear() : earliestYear();
        for (int number = step > 0 ? earliestYear() : latestYear(); number != last + step; number += step) {
            LocalDate found = fits(Math.abs(number), year) ? first(step, number) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private LocalDate first(int step, int inYear) {
        for (int number = step > 0 ? 1 : MONTHS; number >= 1 && number <= MONTHS; number += step) {
            LocalDate found = fits(number, month) ? first(step, YearMonth.of(inYear, number)) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private LocalDate first(int step, YearMonth inMonth) {
        int days = inMonth.lengthOfMonth();
        for (int number = step > 0 ? 1 : days; number >= 1 && number <= days; number += step) {
            if (fits(number, day)) {
                return inMonth.atDay(number);
            }
        }
        return null;
    }

    private static int number(String digits, char unspecified) {
        return Integer.parseInt(digits.replace(UNSPECIFIED, unspecified));
    }

    private static boolean fits(int number, String digits) {
        int left = number;
        for (int index = digits.length() - 1; index >= 0; index--) {
            char digit = digits.charAt(index);
            if (digit != UNSPECIFIED && digit - '0' != left % 10) {
                return false;
            }
            left /= 10;
        }
        return left == 0;
    }
}
