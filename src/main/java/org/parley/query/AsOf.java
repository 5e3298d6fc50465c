package org.parley.query;

import java.time.LocalDate;

/**
 * The day as of which the record is asked for: what the documents say that had been published by then.
 *
 * @param day the day, or null for all that is known now
 */
public record AsOf(LocalDate day) {

    /** All that is known now. */
    public static final AsOf NOW = new AsOf(null);

    /** The condition that a record was known; empty for now. */
    String condition(String alias, Parameters parameters) {
        return day == null ? "" : alias + ".knownFrom <= " + parameters.add(day);
    }

    /** Whether something was known that is known from that day on; null is a day that nobody knows. */
    public boolean includes(LocalDate knownFrom) {
        return day == null || knownFrom != null && !knownFrom.isAfter(day);
    }
}
