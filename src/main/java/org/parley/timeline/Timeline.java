package org.parley.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.parley.metamodel.Kind;
import org.parley.metamodel.Metamodel;
import org.parley.model.Agreement;
import org.parley.model.Ceasefire;
import org.parley.model.CeasefireStatus;
import org.parley.model.CeasefireStatusChange;
import org.parley.model.Incident;
import org.parley.model.Meeting;
import org.parley.model.Membership;
import org.parley.model.Node;
import org.parley.model.Proposal;
import org.parley.model.Response;
import org.parley.model.Statement;
import org.parley.view.ChoiceColumn;
import org.parley.view.DateOrder;
import org.parley.view.DayColumn;
import org.parley.view.Links;
import org.parley.view.StructureColumn;
import org.parley.view.View;

/** What happened when. */
public final class Timeline {

    private static final List<Class<? extends Node>> TYPES = List.of(Meeting.class, Proposal.class, Response.class,
            Agreement.class, Ceasefire.class, CeasefireStatusChange.class, Statement.class, Incident.class, Membership.class);

    private static final Kind CHANGE = Metamodel.get().kind(CeasefireStatusChange.class);
    /** What a ceasefire is made on, before it takes effect. */
    private static final String DECLARED = "declaredDate";

    private final DayColumn earliest;
    private final DayColumn latest;
    private final DateOrder order;
    private final List<TimelineEntry> entries = new ArrayList<>();

    /** The timeline of a view's records. */
    public Timeline(View view) {
        earliest = (DayColumn) view.dates().part("earliest");
        latest = (DayColumn) view.dates().part("latest");
        order = view.dateOrder();
        for (Kind kind : kinds()) {
            if (kind.isPeriod()) {
                add(view, kind, "from", TimelineEvent.BEGAN);
                add(view, kind, "until", TimelineEvent.ENDED);
                if (kind.attribute(DECLARED) != null) {
                    add(view, kind, DECLARED, TimelineEvent.HAPPENED);
                }
            } else {
                add(view, kind, kind.date().orElseThrow().name(), TimelineEvent.HAPPENED);
            }
        }
        ChoiceColumn precision = (ChoiceColumn) view.dates().part("precision");
        // by the earliest day that it can be (if it is open to the past, by the latest), the more precise first
        entries.sort(Comparator.<TimelineEntry> comparingInt(entry -> order.begin(entry.row()))
                .thenComparingInt(entry -> precision.ordinal(entry.row()))
                .thenComparingInt(entry -> end(entry.row())).thenComparingInt(this::second).thenComparingInt(this::step)
                .thenComparing(TimelineEntry::id).thenComparing(TimelineEntry::event));
    }

    /** The kinds whose records are in it. */
    public static List<Kind> kinds() {
        return TYPES.stream().map(Metamodel.get()::kind).flatMap(kind -> kind.concrete().stream()).toList();
    }

    private void add(View view, Kind kind, String attribute, TimelineEvent event) {
        StructureColumn dates = (StructureColumn) view.column(kind, attribute);
        for (int index = 0; index < view.size(kind); index++) {
            int row = dates.row(index);
            int record = view.first(kind) + index;
            if (row != StructureColumn.NONE && order.begin(row) != DayColumn.NONE && !isToldByCeasefire(view, record)) {
                entries.add(new TimelineEntry(row, event, record, view.id(record)));
            }
        }
    }

    /** What a record follows says when it happened or began, not when it ended. */
    private int second(TimelineEntry entry) {
        return entry.event() == TimelineEvent.ENDED ? order.second(entry.row()) : order.second(entry.row(), entry.record());
    }

    private int step(TimelineEntry entry) {
        return entry.event() == TimelineEvent.ENDED ? 0 : order.step(entry.record());
    }

    /** Whether it is a change of a ceasefire that says itself when it was declared, took effect or ended. */
    private static boolean isToldByCeasefire(View view, int record) {
        if (view.kind(record) != CHANGE) {
            return false;
        }
        CeasefireStatus status = (CeasefireStatus) view.column(CHANGE, "status").value(view.index(record));
        String date = status == CeasefireStatus.DECLARED ? DECLARED : status == CeasefireStatus.IN_FORCE ? "from"
                : status.isEnd() ? "until" : null;
        Links ceasefire = view.links(CHANGE.relation("ceasefire"));
        int number = ceasefire.targets()[ceasefire.start(record)];
        return date != null && view.column(view.kind(number), date).isKnown(view.index(number));
    }

    private int end(int row) {
        return latest.day(row) == DayColumn.NONE ? View.NOW : latest.day(row);
    }

    /** What can have happened on these days, of which each can be null for no bound, to records that fit, in order. */
    public List<TimelineEntry> between(LocalDate from, LocalDate until, Predicate<TimelineEntry> fits) {
        int first = from == null ? Integer.MIN_VALUE : View.day(from);
        int last = View.day(until);
        return entries.stream().filter(entry -> end(entry.row()) >= first
                && (earliest.day(entry.row()) == DayColumn.NONE || earliest.day(entry.row()) <= last)
                && fits.test(entry)).toList();
    }

    /** How many entries it has. */
    public int size() {
        return entries.size();
    }

    /** The earliest day that a date of it names; empty if there is none. */
    public Optional<LocalDate> earliest() {
        return days(earliest).boxed().min(Integer::compare).map(LocalDate::ofEpochDay);
    }

    /** The latest day that a date of it names; empty if there is none. */
    public Optional<LocalDate> latest() {
        return days(latest).boxed().max(Integer::compare).map(LocalDate::ofEpochDay);
    }

    private IntStream days(DayColumn days) {
        return entries.stream().mapToInt(entry -> days.day(entry.row())).filter(day -> day != DayColumn.NONE);
    }
}
