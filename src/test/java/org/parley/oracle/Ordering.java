package org.parley.oracle;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.parley.metamodel.Attribute;
import org.parley.metamodel.Kind;
import org.parley.model.Node;
import org.parley.model.UncertainDate;
import org.parley.text.Collation;

/**
 * An order of records: by an attribute, then by id. Records without the attribute come last, whichever the direction.
 *
 * @param by the attribute
 * @param descending whether the order is from high to low
 */
record Ordering(Attribute by, boolean descending) {

    /** The order that a client asks for; if it asks for none, in time, or by name where the kind has no date. */
    static Ordering of(Kind kind, Map<String, Object> orderBy) {
        if (orderBy != null) {
            return new Ordering((Attribute) orderBy.get("field"), (Boolean) orderBy.get("direction"));
        }
        return new Ordering(kind.date().orElseGet(() -> firstAfterId(kind)), false);
    }

    private static Attribute firstAfterId(Kind kind) {
        List<Attribute> attributes = attributes(kind);
        return attributes.get(attributes.size() > 1 ? 1 : 0);
    }

    /** The attributes that a kind can be ordered by: the id, dates, and required names and numbers. */
    static List<Attribute> attributes(Kind kind) {
        return kind.attributes().stream().filter(attribute -> attribute.isId() || attribute.isDate()
                || attribute.isRequired() && !attribute.isList()
                        && (attribute.type() == Integer.class || attribute.type() == String.class))
                .toList();
    }

    /** What a record is ordered by: a value, what is told of its place within that, where it has such, and the id. */
    List<Object> key(Node record) {
        List<Object> key = new ArrayList<>();
        if (!by.isId()) {
            key.add(by.get(record));
        }
        Told told = Told.of(record);
        if (told != null && by.isDate() && Records.kind(record).date().filter(own -> own.name().equals(by.name())).isPresent()) {
            key.add(told);
        }
        key.add(record.id());
        return key;
    }

    /** Compares two keys. */
    int compare(List<Object> one, List<Object> other) {
        Comparator<Comparable<Object>> direction = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        Comparator<Comparable<Object>> order = Comparator.nullsLast(direction);
        List<Comparable<Object>> parts = parts(one);
        List<Comparable<Object>> others = parts(other);
        for (int i = 0; i < parts.size(); i++) {
            int result = order.compare(parts.get(i), others.get(i));
            if (result != 0) {
                return result;
            }
        }
        return 0;
    }

    /** Dates by their earliest day, or by the latest if they are open to the past, then by the latest, then by the clock. */
    @SuppressWarnings("unchecked")
    private List<Comparable<Object>> parts(List<Object> key) {
        Object value = key.get(0);
        List<Object> parts = new ArrayList<>();
        if (by.isDate()) {
            UncertainDate date = (UncertainDate) value;
            LocalDate latest = date == null ? null : date.latest;
            parts.add(date == null || date.earliest == null ? latest : date.earliest);
            parts.add(latest);
            Told told = key.get(1) instanceof Told given ? given : null;
            parts.add(date == null ? null : told == null ? clock(date) : told.second());
            parts.add(told == null ? 0 : told.step());
        } else if (!by.isId()) {
            parts.add(value instanceof String text ? Collation.key(text) : value);
        }
        parts.add(key.get(key.size() - 1));
        return parts.stream().map(part -> (Comparable<Object>) part).toList();
    }

    /** What the clock showed in UTC, after which comes the day as a whole. */
    static int clock(UncertainDate date) {
        return date.edtf.contains("T") ? (int) (OffsetDateTime.parse(date.edtf).toEpochSecond()
                - date.earliest.toEpochDay() * Duration.ofDays(1).toSeconds()) : Integer.MAX_VALUE;
    }

    /** These records in order. */
    List<Node> sorted(List<Node> records) {
        return records.stream().sorted((one, other) -> compare(key(one), key(other))).toList();
    }

    /** Its name in cursors. */
    @Override
    public String toString() {
        return by.name() + (descending ? "-" : "+");
    }
}
