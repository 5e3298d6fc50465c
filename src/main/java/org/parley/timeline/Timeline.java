package org.parley.timeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.parley.metamodel.Kind;
import org.parley.metamodel.Metamodel;
import org.parley.model.Incident;
import org.parley.model.Meeting;
import org.parley.model.Membership;
import org.parley.model.Node;
import org.parley.model.Proposal;
import org.parley.model.Response;
import org.parley.model.Statement;
import org.parley.model.UncertainDate;

/** What happened when. */
public final class Timeline {

    private static final List<Class<? extends Node>> TYPES = List.of(Meeting.class, Proposal.class, Response.class,
            Statement.class, Incident.class, Membership.class);

    private final List<TimelineEntry> entries;

    /** The timeline of these records. */
    public Timeline(Collection<Node> records) {
        entries = records.stream().flatMap(Timeline::entries).sorted(TimelineEntry.ORDER).toList();
    }

    /** The kinds whose records are in it. */
    public static List<Kind> kinds() {
        return TYPES.stream().map(Metamodel.get()::kind).flatMap(kind -> kind.concrete().stream()).toList();
    }

    private static Stream<TimelineEntry> entries(Node record) {
        if (record instanceof Membership membership) {
            return Stream.concat(entry(membership.from, TimelineEvent.BEGAN, record),
                    entry(membership.until, TimelineEvent.ENDED, record));
        }
        Kind kind = Metamodel.get().kind(record.getClass());
        return kinds().contains(kind)
                ? entry((UncertainDate) kind.date().orElseThrow().get(record), TimelineEvent.HAPPENED, record)
                : Stream.empty();
    }

    private static Stream<TimelineEntry> entry(UncertainDate date, TimelineEvent event, Node record) {
        boolean placed = date != null && (date.earliest != null || date.latest != null);
        return placed ? Stream.of(new TimelineEntry(date, event, record)) : Stream.empty();
    }

    /** What can have happened on these days, of which each can be null for no bound, to records that fit, in order. */
    public List<TimelineEntry> between(LocalDate from, LocalDate until, Predicate<Node> fits) {
        return entries.stream().filter(entry -> entry.canBe(from, until) && fits.test(entry.record())).toList();
    }

    /** The earliest day that a date of it names; empty if there is none. */
    public Optional<LocalDate> earliest() {
        return days(date -> date.earliest).min(LocalDate::compareTo);
    }

    /** The latest day that a date of it names; empty if there is none. */
    public Optional<LocalDate> latest() {
        return days(date -> date.latest).max(LocalDate::compareTo);
    }

    private Stream<LocalDate> days(Function<UncertainDate, LocalDate> day) {
        return entries.stream().map(entry -> day.apply(entry.date())).filter(Objects::nonNull);
    }
}
