package org.parley.oracle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.parley.metamodel.Kind;
import org.parley.metamodel.Metamodel;
import org.parley.model.Agreement;
import org.parley.model.Ceasefire;
import org.parley.model.CeasefireStatusChange;
import org.parley.model.Incident;
import org.parley.model.Meeting;
import org.parley.model.Membership;
import org.parley.model.Node;
import org.parley.model.Proposal;
import org.parley.model.Response;
import org.parley.model.Statement;
import org.parley.model.UncertainDate;
import org.parley.timeline.TimelineEvent;

/**
 * Something on the timeline, with the fields of its type in the schema.
 *
 * @param date when
 * @param event what happened
 * @param record to which record
 */
public record Event(UncertainDate date, TimelineEvent event, Node record) {

    /** In time, a date that is open to the past by its latest day; then the more precise and what ends earlier first. */
    private static final Comparator<Event> ORDER = Comparator.comparing(Event::day)
            .thenComparing(event -> event.date.precision)
            .thenComparing(event -> event.date.latest == null ? LocalDate.MAX : event.date.latest)
            .thenComparing(Event::second).thenComparing(Event::step)
            .thenComparing(event -> event.record.id()).thenComparing(Event::event);

    /** The kinds that have a place on the timeline. */
    static List<Kind> kinds() {
        return Stream.of(Meeting.class, Proposal.class, Response.class, Agreement.class, Ceasefire.class,
                CeasefireStatusChange.class, Statement.class, Incident.class, Membership.class)
                .flatMap(type -> Metamodel.get().kind(type).concrete().stream()).toList();
    }

    /** All of them, in order. */
    static List<Event> all(Records records) {
        return records.all().stream().flatMap(Event::of).sorted(ORDER).toList();
    }

    private static Stream<Event> of(Node record) {
        Kind kind = Records.kind(record);
        if (record instanceof Ceasefire) {
            return Stream.of(of(record, "from", TimelineEvent.BEGAN), of(record, "until", TimelineEvent.ENDED),
                    of(record, "declaredDate", TimelineEvent.HAPPENED)).flatMap(events -> events);
        } else if (record instanceof CeasefireStatusChange change && isToldByItsCeasefire(change)) {
            return Stream.empty();
        } else if (record instanceof Membership) {
            return Stream.concat(of(record, "from", TimelineEvent.BEGAN), of(record, "until", TimelineEvent.ENDED));
        }
        return kinds().contains(kind) ? of(record, kind.date().orElseThrow().name(), TimelineEvent.HAPPENED)
                : Stream.empty();
    }

    private static Stream<Event> of(Node record, String attribute, TimelineEvent event) {
        return Records.kind(record).attributes().stream().filter(candidate -> candidate.name().equals(attribute))
                .map(candidate -> (UncertainDate) candidate.get(record))
                .filter(date -> date != null && (date.earliest != null || date.latest != null))
                .map(date -> new Event(date, event, record));
    }

    private static boolean isToldByItsCeasefire(CeasefireStatusChange change) {
        return switch (change.status) {
            case DECLARED -> change.ceasefire.declaredDate != null;
            case IN_FORCE -> change.ceasefire.from != null;
            case LAPSED, ENDED, REPLACED -> change.ceasefire.until != null;
            default -> false;
        };
    }

    private int second() {
        return event == TimelineEvent.ENDED || Told.of(record) == null ? Ordering.clock(date) : Told.of(record).second();
    }

    private int step() {
        return event == TimelineEvent.ENDED || Told.of(record) == null ? 0 : Told.of(record).step();
    }

    private LocalDate day() {
        return date.earliest == null ? date.latest : date.earliest;
    }

    /** Whether it can have been between two days, of which each can be null for no bound. */
    boolean canBe(LocalDate from, LocalDate until) {
        return (from == null || date.latest == null || !date.latest.isBefore(from))
                && (until == null || date.earliest == null || !date.earliest.isAfter(until));
    }

    /** What tells it from all others. */
    String name() {
        return event + " " + record.id();
    }
}
