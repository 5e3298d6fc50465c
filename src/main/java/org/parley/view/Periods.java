package org.parley.view;

import java.util.Set;

import org.parley.metamodel.Kind;
import org.parley.metamodel.Metamodel;
import org.parley.metamodel.Relation;
import org.parley.model.Basis;
import org.parley.model.Certainty;
import org.parley.model.Citation;
import org.parley.model.Document;

/**
 * When the records of a concrete kind that last for a time held, as far as is known on a day. What began and was not told to
 * end is attested until the publication of the latest document that cites it; after that it is only possible. A document
 * whose day of publication is uncertain attests each day that it can be.
 */
public class Periods {

    private static final Relation DOCUMENT = Metamodel.get().kind(Citation.class).relation("document");
    private static final Set<Object> ATTESTING = Set.of(Basis.STATED, Basis.ATTRIBUTED, Basis.ANONYMOUS);
    /** What stands for no bound. */
    private static final int OPEN = DayColumn.NONE;

    private final View view;
    private final Kind kind;
    private final int first;
    private final StructureColumn from;
    private final StructureColumn until;
    private final DayColumn earliest;
    private final DayColumn latest;
    private final Links citations;
    private final Links documents;
    private final ChoiceColumn bases;
    private final StructureColumn published;

    Periods(View view, Kind kind) {
        this.view = view;
        this.kind = kind;
        first = view.first(kind);
        from = (StructureColumn) view.column(kind, "from");
        until = (StructureColumn) view.column(kind, "until");
        earliest = (DayColumn) view.dates().part("earliest");
        latest = (DayColumn) view.dates().part("latest");
        citations = view.links(kind.relation("citations"));
        documents = view.links(DOCUMENT);
        bases = (ChoiceColumn) view.column(DOCUMENT.source(), "basis");
        published = (StructureColumn) view.column(Metamodel.get().kind(Document.class), "publishedOn");
    }

    /** Those of a concrete kind whose records last for a time. */
    static Periods of(View view, Kind kind) {
        return CeasefirePeriods.KIND == kind ? new CeasefirePeriods(view, kind) : new Periods(view, kind);
    }

    final View view() {
        return view;
    }

    final Kind kind() {
        return kind;
    }

    /** Whether a record held on a day, by what is known on another. */
    public Certainty heldOn(int number, int day, int known) {
        int begun = begin(number, known);
        int ended = end(number, known);
        int lastPossible = ended == StructureColumn.NONE ? plannedEnd(number) : latest.day(ended);
        if (begun != StructureColumn.NONE && isAfter(earliest.day(begun), day)
                || lastPossible != OPEN && day > lastPossible || isInterrupted(number, day, known)) {
            return Certainty.NOT;
        }
        int surelyBegun = begun != StructureColumn.NONE && earliest.day(begun) != OPEN ? latest.day(begun)
                : earlier(begun == StructureColumn.NONE ? OPEN : latest.day(begun), attested(number, known, true));
        int surelyHeld = ended == StructureColumn.NONE ? attested(number, known, false) : earliest.day(ended);
        return surelyBegun != OPEN && surelyBegun <= day && surelyHeld != OPEN && day <= surelyHeld
                ? Certainty.CERTAINLY : Certainty.POSSIBLY;
    }

    /** Whether a record held on a day, or can have, since its end or planned end is told and had not come. */
    public final boolean isInForce(int number, int day, int known) {
        Certainty held = heldOn(number, day, known);
        return held == Certainty.CERTAINLY || held == Certainty.POSSIBLY
                && (end(number, known) != StructureColumn.NONE || plannedEnd(number) != OPEN);
    }

    private static int earlier(int one, int other) {
        return one == OPEN || other != OPEN && other < one ? other : one;
    }

    private static boolean isAfter(int bound, int day) {
        return bound != OPEN && bound > day;
    }

    /** The last day on which documents known on a day attest a record; {@link DayColumn#NONE} if none does. */
    public int attestedUntil(int number, int known) {
        int attested = attested(number, known, false);
        int ended = end(number, known);
        int bound = ended == StructureColumn.NONE ? plannedEnd(number) : latest.day(ended);
        return bound != OPEN && bound < attested ? bound : attested;
    }

    /** The row of the date on which it ended, if that had been told on a day; else {@link StructureColumn#NONE}. */
    public final int told(int number, int known) {
        int row = until.row(number - first);
        if (row == StructureColumn.NONE || known == View.NOW || earliest.day(row) == OPEN) {
            return row;
        }
        boolean later = false;
        for (int index = citations.start(number); index < citations.end(number); index++) {
            int day = view.knownFrom(citations.targets()[index]);
            if (day >= earliest.day(row) && day != View.NOW) {
                if (day <= known) {
                    return row;
                }
                later = true;
            }
        }
        return later ? StructureColumn.NONE : row; // all told of it beforehand
    }

    /** The row of the date on which it began, or {@link StructureColumn#NONE}. */
    int begin(int number, int known) {
        return from.row(number - first);
    }

    /** The row of the date on which it ended, as far as is known; else {@link StructureColumn#NONE}. */
    int end(int number, int known) {
        return told(number, known);
    }

    /** The last day that it was planned for; {@link DayColumn#NONE} if nobody tells. */
    int plannedEnd(int number) {
        return OPEN;
    }

    /** Whether it did not hold for a while around a day. */
    boolean isInterrupted(int number, int day, int known) {
        return false;
    }

    /** The first or the last day on which a document can have been published that attests a record. */
    private int attested(int number, int known, boolean firstOfAll) {
        int found = OPEN;
        for (int index = citations.start(number); index < citations.end(number); index++) {
            int citation = citations.targets()[index];
            int document = documents.targets()[documents.start(citation)];
            int row = published.row(view.index(document));
            if (row != StructureColumn.NONE && view.knownFrom(citation) <= known
                    && ATTESTING.contains(bases.value(view.index(citation)))) {
                int day = (firstOfAll ? earliest : latest).day(row);
                found = found == OPEN || day != OPEN && (firstOfAll ? day < found : day > found) ? day : found;
            }
        }
        return found;
    }
}
