package org.parley.timeline;

import java.time.LocalDate;
import java.util.Comparator;

import org.parley.model.Node;
import org.parley.model.UncertainDate;

/**
 * A place in the order of time.
 *
 * @param date when, as far as known; the reason for the place
 * @param event what happened
 * @param record to which record
 */
public record TimelineEntry(UncertainDate date, TimelineEvent event, Node record) {

    /** By the earliest day that it can be (if it is open to the past, by the latest), the more precise first. */
    static final Comparator<TimelineEntry> ORDER = Comparator.<TimelineEntry, LocalDate> comparing(TimelineEntry::day)
            .thenComparing(entry -> entry.date.precision).thenComparing(TimelineEntry::lastDay)
            .thenComparing(entry -> entry.record.id()).thenComparing(TimelineEntry::event);

    private LocalDate day() {
        return date.earliest == null ? date.latest : date.earliest;
    }

    private LocalDate lastDay() {
        return date.latest == null ? LocalDate.MAX : date.latest;
    }

    /** Whether it can have been on one of these days; null is without an end. */
    boolean canBe(LocalDate from, LocalDate until) {
        return (from == null || date.latest == null || !date.latest.isBefore(from))
                && (until == null || date.earliest == null || !date.earliest.isAfter(until));
    }

    /** What tells it from all others. */
    public String key() {
        return event + " " + record.id();
    }
}
