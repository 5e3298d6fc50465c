package org.parley.oracle;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.parley.metamodel.Relation;
import org.parley.model.Basis;
import org.parley.model.Ceasefire;
import org.parley.model.CeasefireStatus;
import org.parley.model.CeasefireStatusChange;
import org.parley.model.Certainty;
import org.parley.model.Citation;
import org.parley.model.IsoDuration;
import org.parley.model.Node;
import org.parley.model.UncertainDate;

/**
 * How long a record that lasts for a time held.
 *
 * @param record the record
 * @param records all records
 * @param known the day up to which documents count; null is now
 */
record Period(Node record, Records records, LocalDate known) {

    /** When it ended, if a document had told of it. */
    UncertainDate until() {
        UncertainDate until = date("until");
        if (until == null || until.earliest == null || known == null) {
            return until;
        }
        List<LocalDate> told = citations(null).map(Node::knownFrom).filter(day -> day != null && !day.isBefore(until.earliest))
                .toList();
        return told.isEmpty() || told.stream().anyMatch(day -> !day.isAfter(known)) ? until : null;
    }

    /** The last day on which documents attest it. */
    LocalDate attestedUntil() {
        LocalDate attested = attested(Comparator.reverseOrder(), document -> document.latest).orElse(null);
        LocalDate end = end() == null ? plannedEnd() : end().latest;
        return attested == null || end == null || attested.isBefore(end) ? attested : end;
    }

    /** Whether it held on a day. */
    Certainty heldOn(LocalDate day) {
        UncertainDate begin = begin();
        UncertainDate end = end();
        LocalDate last = end == null ? plannedEnd() : end.latest;
        if (begin != null && begin.earliest != null && begin.earliest.isAfter(day) || last != null && last.isBefore(day)
                || isInterrupted(day)) {
            return Certainty.NOT;
        }
        LocalDate surelyBegun = begin != null && begin.earliest != null ? begin.latest : Stream.concat(Stream.ofNullable(begin).map(date -> date.latest).filter(Objects::nonNull),
                attested(Comparator.naturalOrder(), document -> document.earliest).stream())
                .min(Comparator.naturalOrder()).orElse(null);
        LocalDate surelyHeld = end == null
                ? attested(Comparator.reverseOrder(), document -> document.latest).orElse(null) : end.earliest;
        boolean certain = surelyBegun != null && !surelyBegun.isAfter(day) && surelyHeld != null && !surelyHeld.isBefore(day);
        return certain ? Certainty.CERTAINLY : Certainty.POSSIBLY;
    }

    /** Whether it held on a day, or can have and an end is told. */
    boolean isInForce(LocalDate day) {
        Certainty held = heldOn(day);
        return held == Certainty.CERTAINLY || held == Certainty.POSSIBLY && (end() != null || plannedEnd() != null);
    }

    private UncertainDate begin() {
        UncertainDate from = date("from");
        return from != null ? from : changes().filter(change -> change.status == CeasefireStatus.IN_FORCE)
                .findFirst().map(change -> change.date).orElse(null);
    }

    private UncertainDate end() {
        UncertainDate until = until();
        return until != null ? until : changes().filter(change -> change.status.isEnd()).findFirst()
                .map(change -> change.date).orElse(null);
    }

    private LocalDate plannedEnd() {
        if (!(record instanceof Ceasefire ceasefire) || ceasefire.plannedDuration == null || ceasefire.from == null
                || ceasefire.from.latest == null) {
            return null;
        }
        LocalDate day = ceasefire.from.latest;
        return IsoDuration.after(ceasefire.from.second == null ? day.atTime(LocalTime.MAX)
                : day.atStartOfDay().plusSeconds(ceasefire.from.second), ceasefire.plannedDuration)
                .map(end -> end.toLocalDate()).orElse(null);
    }

    private boolean isInterrupted(LocalDate day) {
        boolean interrupted = false;
        for (CeasefireStatusChange change : changes().filter(each -> each.date != null && each.date.latest != null).toList()) {
            boolean suspends = change.status == CeasefireStatus.SUSPENDED;
            interrupted = change.date.latest.isBefore(day) || !suspends && change.date.latest.equals(day) ? suspends : interrupted;
        }
        return interrupted;
    }

    private Stream<CeasefireStatusChange> changes() {
        if (!(record instanceof Ceasefire)) {
            return Stream.empty();
        }
        Relation changes = Records.kind(record).relation("statusChanges");
        return Ordering.of(changes.target(), null).sorted(records.related(changes, record, known)).stream()
                .map(CeasefireStatusChange.class::cast);
    }

    private Stream<Citation> citations(LocalDate day) {
        return records.related(Records.kind(record).relation("citations"), record, day).stream().map(Citation.class::cast);
    }

    /** The first by an order of the days on which documents that attest it were published. */
    private Optional<LocalDate> attested(Comparator<LocalDate> order, Function<UncertainDate, LocalDate> day) {
        return citations(known).filter(citation -> citation.basis != null && citation.basis.compareTo(Basis.SUPPOSED) < 0)
                .map(citation -> citation.document.publishedOn).filter(date -> date != null).map(day)
                .filter(date -> date != null).min(order);
    }

    private UncertainDate date(String name) {
        return (UncertainDate) Records.kind(record).attribute(name).get(record);
    }
}
