package org.parley.oracle;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.parley.metamodel.Attribute;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Relation;
import org.parley.model.Certainty;
import org.parley.model.Node;
import org.parley.model.Spelling;
import org.parley.model.UncertainDate;

/**
 * Which records of a kind are wanted: those for which every term holds. A term that is null holds for all.
 *
 * @param kind the kind
 * @param terms the input object as a client gives it
 */
record Filter(Kind kind, Map<String, Object> terms) {

    private static final int MAX_DEPTH = 8;
    private static final String RELATED = "Where";

    /** Refuses filters that are nested too deep. */
    void check() {
        check(0);
    }

    private void check(int depth) {
        if (depth > MAX_DEPTH) {
            throw new Refusal(Refusal.BAD_FILTER);
        }
        terms.forEach((key, value) -> nested(key, value).forEach(filter -> filter.check(depth + 1)));
    }

    /** The filters inside one term. */
    private Stream<Filter> nested(String key, Object value) {
        if (value == null) {
            return Stream.empty();
        }
        Optional<Relation> related = relation(key, RELATED);
        if (related.isPresent()) {
            return ((Map<?, ?>) value).values().stream().map(filter -> new Filter(related.get().target(), map(filter)));
        }
        return switch (key) {
            case "and", "or" -> filters(value).stream();
            case "not" -> Stream.of(new Filter(kind, map(value)));
            default -> Stream.empty();
        };
    }

    /** Whether a record is wanted. */
    boolean fits(Node record, Records records, LocalDate day) {
        return terms.entrySet().stream().filter(term -> term.getValue() != null)
                .allMatch(term -> holds(term.getKey(), term.getValue(), record, records, day));
    }

    private boolean holds(String key, Object value, Node record, Records records, LocalDate day) {
        switch (key) {
            case "id":
                return list(value).contains(record.id());
            case "type":
                return list(value).contains(Records.kind(record));
            case "from":
                return canBeFrom((LocalDate) value, record, records, day);
            case "until":
                return canBeUntil((LocalDate) value, record);
            case "on":
                return new Period(record, records, day).heldOn((LocalDate) value) == Certainty.CERTAINLY;
            case "possiblyOn":
                return new Period(record, records, day).heldOn((LocalDate) value) != Certainty.NOT;
            case "inForceOn":
                return new Period(record, records, day).isInForce((LocalDate) value);
            case "text":
                return hasText((String) value, record) || isSpelled((String) value, record, records, day);
            case "and":
                return filters(value).stream().allMatch(filter -> filter.fits(record, records, day));
            case "or":
                return filters(value).stream().anyMatch(filter -> filter.fits(record, records, day));
            case "not":
                return !new Filter(kind, map(value)).fits(record, records, day);
            default:
                break;
        }
        Optional<Relation> relation = relation(key, "");
        if (relation.isPresent()) {
            return records.related(relation.get(), record, day).stream().anyMatch(other -> list(value).contains(other.id()));
        }
        Optional<Relation> related = relation(key, RELATED);
        if (related.isPresent()) {
            return isRelated(related.get(), map(value), record, records, day);
        }
        Object actual = Known.value(record, attribute(key), records, day);
        return value instanceof Collection<?> any ? any.contains(actual) : value.equals(actual);
    }

    /** Whether {@code some} or {@code none}, of which there is one, holds for what a relation leads to. */
    private static boolean isRelated(Relation relation, Map<String, Object> choice, Node record, Records records,
            LocalDate day) {
        boolean some = choice.get("some") != null;
        Filter filter = new Filter(relation.target(), map(choice.get(some ? "some" : "none")));
        return some == records.related(relation, record, day).stream().anyMatch(other -> filter.fits(other, records, day));
    }

    /** A period ends where its last attribute says; without an end it lasts for ever. What has no date is on no day. */
    private boolean canBeFrom(LocalDate day, Node record, Records records, LocalDate known) {
        UncertainDate date = kind.isPeriod() ? new Period(record, records, known).until()
                : date(kind.date().orElseThrow().name(), record);
        return date == null ? kind.isPeriod() : date.latest == null || !date.latest.isBefore(day);
    }

    private boolean canBeUntil(LocalDate day, Node record) {
        UncertainDate date = date(kind.isPeriod() ? "from" : kind.date().orElseThrow().name(), record);
        return date == null ? kind.isPeriod() : date.earliest == null || !date.earliest.isAfter(day);
    }

    private UncertainDate date(String attribute, Node record) {
        return (UncertainDate) attribute(attribute).get(record);
    }

    private boolean isSpelled(String text, Node record, Records records, LocalDate day) {
        Relation spellings = kind.relation("spellings");
        return spellings != null && records.related(spellings, record, day).stream()
                .anyMatch(spelling -> Words.fold(((Spelling) spelling).text).contains(Words.fold(text.strip())));
    }

    private boolean hasText(String text, Node record) {
        String wanted = Words.fold(text.strip());
        return wanted.isEmpty() || kind.attributes().stream()
                .filter(attribute -> attribute.type() == String.class && !attribute.isId())
                .map(attribute -> attribute.get(record))
                .map(value -> value instanceof Collection<?> many
                        ? many.stream().map(String.class::cast).collect(Collectors.joining(" ")) : (String) value)
                .anyMatch(value -> value != null && Words.fold(value).contains(wanted));
    }

    /** The relation whose singular, with that ending, is the key. */
    private Optional<Relation> relation(String key, String ending) {
        return kind.relations().stream().filter(relation -> (relation.singular() + ending).equals(key)
                || ending.isEmpty() && relation.former().filter(key::equals).isPresent()).findFirst();
    }

    private Attribute attribute(String name) {
        return kind.attributes().stream().filter(attribute -> attribute.name().equals(name)).findFirst().orElseThrow();
    }

    private List<Filter> filters(Object list) {
        return list(list).stream().map(terms -> new Filter(kind, map(terms))).toList();
    }

    private static Collection<?> list(Object value) {
        return (Collection<?>) value;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
