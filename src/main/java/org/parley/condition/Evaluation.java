package org.parley.condition;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

import org.parley.condition.Filter.Quantifier;
import org.parley.condition.Filter.Criterion;
import org.parley.limit.Deadline;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Relation;
import org.parley.model.Certainty;
import org.parley.view.ChoiceColumn;
import org.parley.view.Column;
import org.parley.view.DayColumn;
import org.parley.view.KnownChoice;
import org.parley.view.Periods;
import org.parley.view.StructureColumn;
import org.parley.view.View;

/**
 * Works out filters as of a day. Sets are bits that count from a kind's first record; where there is no condition, there
 * is null in the place of a set, which stands for all records.
 */
final class Evaluation {

    private final View view;
    private final FoldedTextIndex texts;
    private final RelatedRecords related;
    private final int day;
    private final Deadline deadline;

    Evaluation(View view, FoldedTextIndex texts, int day, Deadline deadline) {
        this.view = view;
        this.texts = texts;
        this.day = day;
        this.related = new RelatedRecords(view, day);
        this.deadline = deadline;
    }

    /** The records for which all terms hold. */
    BitSet all(Kind kind, Map<?, ?> terms) {
        BitSet result = null;
        for (Map.Entry<?, ?> term : terms.entrySet()) {
            BitSet set = term.getValue() == null ? null : term(kind, (String) term.getKey(), term.getValue());
            result = intersection(result, set);
        }
        return result;
    }

    private BitSet term(Kind kind, String key, Object value) {
        deadline.check();
        Criterion criterion = Criterion.of(key).orElse(null);
        if (criterion != null) {
            return switch (criterion) {
                case ID -> ids(kind, (Collection<?>) value);
                case TYPE -> types(kind, (Collection<?>) value);
                case FROM -> reaching(kind, kind.isPeriod() ? "until" : null, "latest", (LocalDate) value);
                case UNTIL -> reaching(kind, kind.isPeriod() ? "from" : null, "earliest", (LocalDate) value);
                case ON, POSSIBLY_ON, IN_FORCE_ON -> held(kind, criterion, View.day((LocalDate) value));
                case TEXT -> text(kind, value.toString());
                case AND -> and(kind, (Collection<?>) value);
                case OR -> or(kind, (Collection<?>) value);
                case NOT -> not(kind, all(kind, (Map<?, ?>) value));
            };
        }
        Relation relation = Filter.relation(kind, key).orElse(null);
        if (relation != null) {
            return related.to(kind, relation, ids(relation.target(), (Collection<?>) value));
        }
        if (value instanceof Map<?, ?> quantified) {
            return quantified(kind, key.substring(0, key.length() - Filter.RELATED.length()), quantified);
        }
        return attribute(kind, key, value);
    }

    private BitSet ids(Kind kind, Collection<?> ids) {
        BitSet set = new BitSet(view.size(kind));
        for (Object id : ids) {
            int number = view.number((String) id);
            if (number >= view.first(kind) && number < view.end(kind)) {
                set.set(number - view.first(kind));
            }
        }
        return set;
    }

    private BitSet types(Kind kind, Collection<?> kinds) {
        BitSet set = new BitSet(view.size(kind));
        kinds.forEach(each -> set.set(view.first((Kind) each) - view.first(kind), view.end((Kind) each) - view.first(kind)));
        return set;
    }

    /** A text can stand in a record or in a spelling of its name, as far as that is known. */
    private BitSet text(Kind kind, String text) {
        BitSet found = texts.containing(kind, text, deadline);
        Relation spellings = kind.relation("spellings");
        if (found != null && spellings != null) {
            found.or(related.to(kind, spellings, texts.spellings(text, deadline)));
        }
        return found;
    }

    private BitSet held(Kind kind, Criterion criterion, int on) {
        BitSet set = new BitSet(view.size(kind));
        for (Kind concrete : kind.concrete()) {
            Periods periods = view.periods(concrete);
            int first = view.first(concrete);
            add(kind, concrete, set, index -> switch (criterion) {
                case ON -> periods.heldOn(first + index, on, day) == Certainty.CERTAINLY;
                case POSSIBLY_ON -> periods.heldOn(first + index, on, day) != Certainty.NOT;
                default -> periods.isInForce(first + index, on, day);
            });
        }
        return set;
    }

    /**
     * A date that is open to one side reaches every day there. A record with no date is on no day; but a period without
     * a beginning or an end is as one that is open there.
     */
    private BitSet reaching(Kind kind, String end, String part, LocalDate wantedDay) {
        String name = end == null ? kind.date().orElseThrow().name() : end;
        int wanted = View.day(wantedDay);
        BitSet set = new BitSet(view.size(kind));
        for (Kind concrete : kind.concrete()) {
            StructureColumn dates = (StructureColumn) view.column(concrete, name);
            DayColumn days = (DayColumn) view.dates().part(part);
            Periods periods = "until".equals(end) ? view.periods(concrete) : null;
            int first = view.first(concrete);
            add(kind, concrete, set, index -> {
                int row = periods == null ? dates.row(index) : periods.told(first + index, day);
                if (row == StructureColumn.NONE) {
                    return end != null;
                }
                int known = days.day(row);
                return known == DayColumn.NONE || (part.equals("latest") ? known >= wanted : known <= wanted);
            });
        }
        return set;
    }

    private BitSet attribute(Kind kind, String name, Object wanted) {
        BitSet set = new BitSet(view.size(kind));
        for (Kind concrete : kind.concrete()) {
            Column column = view.column(concrete, name);
            add(kind, concrete, set, wanted instanceof Collection<?> constants ? choice(concrete, name, constants)
                    : index -> wanted.equals(column.value(index)));
        }
        return set;
    }

    /** Whether a record of a concrete kind has one of these constants, as far as is known. */
    private IntPredicate choice(Kind concrete, String name, Collection<?> constants) {
        BitSet ordinals = new BitSet();
        constants.forEach(constant -> ordinals.set(((Enum<?>) constant).ordinal()));
        Optional<KnownChoice> known = day == View.NOW ? Optional.empty()
                : KnownChoice.of(view, concrete, concrete.attribute(name));
        if (known.isPresent()) {
            int first = view.first(concrete);
            return index -> {
                Enum<?> constant = known.get().value(first + index, day);
                return constant != null && ordinals.get(constant.ordinal());
            };
        }
        ChoiceColumn choices = (ChoiceColumn) view.column(concrete, name);
        return index -> choices.ordinal(index) >= 0 && ordinals.get(choices.ordinal(index));
    }

    private void add(Kind kind, Kind concrete, BitSet set, IntPredicate fits) {
        int offset = view.first(concrete) - view.first(kind);
        int size = view.size(concrete);
        for (int index = 0; index < size; index++) {
            if (fits.test(index)) {
                set.set(offset + index);
            }
        }
    }

    private BitSet and(Kind kind, Collection<?> filters) {
        BitSet result = null;
        for (Object filter : filters) {
            result = intersection(result, all(kind, (Map<?, ?>) filter));
        }
        return result;
    }

    /** What two sets have in common; the first may be changed. */
    private static BitSet intersection(BitSet one, BitSet other) {
        if (one == null) {
            return other;
        } else if (other != null) {
            one.and(other);
        }
        return one;
    }

    private BitSet or(Kind kind, Collection<?> filters) {
        BitSet result = new BitSet(view.size(kind));
        for (Object filter : filters) {
            BitSet set = all(kind, (Map<?, ?>) filter);
            if (set == null) {
                return null;
            }
            result.or(set);
        }
        return result;
    }

    private BitSet not(Kind kind, BitSet set) {
        BitSet rest = set == null ? new BitSet() : set;
        if (set != null) {
            rest.flip(0, view.size(kind));
        }
        return rest;
    }

    private BitSet quantified(Kind kind, String singular, Map<?, ?> quantified) {
        Relation relation = Filter.relation(kind, singular).orElseThrow();
        Map.Entry<?, ?> only = quantified.entrySet().iterator().next();
        BitSet some = related.to(kind, relation, all(relation.target(), (Map<?, ?>) only.getValue()));
        return only.getKey().equals(Quantifier.SOME.key()) ? some : not(kind, some);
    }
}
