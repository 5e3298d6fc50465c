package org.parley.bibliography;

import java.time.LocalDate;
import java.util.List;

import org.parley.model.UncertainDate;

/** Dates in the numbers that bibliographies have: a year, or a year and a month, or a year, a month and a day. */
final class DateParts {

    private DateParts() {
    }

    /** Of a day, a month or a year the one date, of a longer time its beginning and its end; of one without both, nothing. */
    static List<List<Integer>> of(UncertainDate date) {
        if (date == null || date.earliest == null || date.latest == null) {
            return List.of();
        }
        LocalDate first = date.earliest;
        LocalDate last = date.latest;
        if (first.equals(last)) {
            return List.of(day(first));
        } else if (first.equals(last.withDayOfMonth(1)) && last.equals(last.withDayOfMonth(last.lengthOfMonth()))) {
            return List.of(List.of(first.getYear(), first.getMonthValue()));
        } else if (first.equals(last.withDayOfYear(1)) && last.equals(last.withDayOfYear(last.lengthOfYear()))) {
            return List.of(List.of(first.getYear()));
        }
        return List.of(day(first), day(last));
    }

    private static List<Integer> day(LocalDate date) {
        return List.of(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }
}
