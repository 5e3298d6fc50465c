package org.parley.model;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form of durations by <a href="https://www.iso.org/standard/70907.html">ISO 8601</a>, for {@link Matches}. */
public final class IsoDuration {

    /** A number of each unit, from years to seconds, with at least one; only the last can have a fraction. */
    public static final String PATTERN = "P(?=[0-9T])(?!.*[.,][0-9]+[A-Z].)([0-9]+([.,][0-9]+)?Y)?"
            + "([0-9]+([.,][0-9]+)?M)?([0-9]+([.,][0-9]+)?W)?([0-9]+([.,][0-9]+)?D)?"
            + "(T(?=[0-9])([0-9]+([.,][0-9]+)?H)?([0-9]+([.,][0-9]+)?M)?([0-9]+([.,][0-9]+)?S)?)?";

    /** What such a text is called. */
    static final String MEANING = "an ISO 8601 duration such as P30D, PT72H or P1DT12H";

    private static final Pattern PARTS = Pattern.compile("([0-9]+(?:[.,][0-9]+)?)([YMWDHS])|T");
    private static final double DAYS_OF_A_YEAR = 365.2425;
    private static final double SECONDS_OF_A_DAY = 86_400;
    /** So many of anything, years included, are still counted. */
    private static final double MOST = 10_000;

    private IsoDuration() {
    }

    /** The moment at which a duration has passed; empty if it is more than the calendar is kept for. */
    public static Optional<LocalDateTime> after(LocalDateTime begin, String duration) {
        LocalDateTime end = begin;
        boolean time = false;
        Matcher parts = PARTS.matcher(duration);
        while (parts.find()) {
            if (parts.group(1) == null) {
                time = true;
                continue;
            }
            double number = Double.parseDouble(parts.group(1).replace(',', '.'));
            double days = days(parts.group(2).charAt(0), time);
            if (number * days > MOST * DAYS_OF_A_YEAR) {
                return Optional.empty();
            }
            end = switch (number == Math.rint(number) && !time ? parts.group(2) : "") {
                case "Y" -> end.plusYears((long) number);
                case "M" -> end.plusMonths((long) number);
                default -> end.plusSeconds(Math.round(number * days * SECONDS_OF_A_DAY));
            };
        }
        return Optional.of(end);
    }

    private static double days(char unit, boolean time) {
        return switch (unit) {
            case 'Y' -> DAYS_OF_A_YEAR;
            case 'M' -> time ? 60 / SECONDS_OF_A_DAY : DAYS_OF_A_YEAR / 12;
            case 'W' -> 7;
            case 'D' -> 1;
            case 'H' -> 1 / 24.0;
            default -> 1 / SECONDS_OF_A_DAY;
        };
    }
}
