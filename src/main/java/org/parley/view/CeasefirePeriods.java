package org.parley.view;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

import org.parley.metamodel.Kind;
import org.parley.metamodel.Metamodel;
import org.parley.metamodel.Relation;
import org.parley.model.Ceasefire;
import org.parley.model.CeasefireStatus;
import org.parley.model.IsoDuration;

/** When ceasefires were in force: changes of their status tell of beginnings, ends and interruptions, too. */
final class CeasefirePeriods extends Periods {

    static final Kind KIND = Metamodel.get().kind(Ceasefire.class);

    private static final Relation CHANGES = KIND.relation("statusChanges");

    private final Links changes;
    private final ChoiceColumn statuses;
    private final StructureColumn dates;
    private final DayColumn latest;
    private final TextColumn durations;
    private final int firstChange;

    CeasefirePeriods(View view, Kind kind) {
        super(view, kind);
        changes = view.links(CHANGES);
        statuses = (ChoiceColumn) view.column(CHANGES.target(), "status");
        dates = (StructureColumn) view.column(CHANGES.target(), "date");
        latest = (DayColumn) view.dates().part("latest");
        durations = (TextColumn) view.column(kind, "plannedDuration");
        firstChange = view.first(CHANGES.target());
    }

    @Override
    int begin(int number, int known) {
        int row = super.begin(number, known);
        return row != StructureColumn.NONE ? row : changed(number, known, true);
    }

    @Override
    int end(int number, int known) {
        int row = super.end(number, known);
        return row != StructureColumn.NONE ? row : changed(number, known, false);
    }

    /** The date of the first change known that begins or ends it. */
    private int changed(int number, int known, boolean begins) {
        for (int index = changes.start(number); index < changes.end(number); index++) {
            int change = changes.targets()[index];
            CeasefireStatus status = status(change);
            if (isKnown(change, known) && (begins ? status == CeasefireStatus.IN_FORCE : status.isEnd())) {
                return dates.row(change - firstChange);
            }
        }
        return StructureColumn.NONE;
    }

    @Override
    int plannedEnd(int number) {
        Object duration = durations.value(view().index(number));
        int row = super.begin(number, View.NOW);
        if (duration == null || row == StructureColumn.NONE || latest.day(row) == DayColumn.NONE) {
            return DayColumn.NONE;
        }
        int second = view().dateOrder().second(row);
        LocalDateTime begin = second == DateOrder.NO_SECOND ? LocalDate.ofEpochDay(latest.day(row)).atTime(LocalTime.MAX)
                : LocalDate.ofEpochDay(latest.day(row)).atStartOfDay().plusSeconds(second);
        return IsoDuration.after(begin, (String) duration).map(end -> (int) end.toLocalDate().toEpochDay())
                .orElse(DayColumn.NONE);
    }

    @Override
    boolean isInterrupted(int number, int day, int known) {
        boolean interrupted = false;
        for (int index = changes.start(number); index < changes.end(number); index++) {
            int change = changes.targets()[index];
            int row = dates.row(change - firstChange);
            if (isKnown(change, known) && row != StructureColumn.NONE && latest.day(row) != DayColumn.NONE) {
                CeasefireStatus status = status(change);
                if (status == CeasefireStatus.SUSPENDED && latest.day(row) < day) {
                    interrupted = true;
                } else if (status != CeasefireStatus.SUSPENDED && latest.day(row) <= day) {
                    interrupted = false;
                }
            }
        }
        return interrupted;
    }

    private CeasefireStatus status(int change) {
        return (CeasefireStatus) statuses.value(change - firstChange);
    }

    private boolean isKnown(int change, int known) {
        return view().knownFrom(change) <= known;
    }
}
