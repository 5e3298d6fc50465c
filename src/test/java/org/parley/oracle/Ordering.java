package org.parley.oracle;

import java.time.LocalDate;
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

    /** What a record is ordered by. A date that is open to the past counts from its latest day. */
    List<Comparable<?>> key(Node record) {
        List<Comparable<?>> key = new ArrayList<>();
        if (by.isDate()) {
            UncertainDate date = (UncertainDate) by.get(record);
            LocalDate latest = date == null ? null : date.latest;
            key.add(date == null || date.earliest == null ? latest : date.earliest);
            key.add(latest);
        } else if (!by.isId()) {
            key.add(comparable(by.get(record)));
        }
        key.add(record.id());
        return key;
    }

    /** A value as it is compared: texts by their place in the alphabets. */
    Comparable<?> comparable(Object value) {
        return value instanceof String text ? Collation.key(text) : (Comparable<?>) value;
    }

    /** Compares two keys. */
    int compare(List<Comparable<?>> one, List<Comparable<?>> other) {
        Comparator<Comparable<Object>> direction = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        Comparator<Comparable<Object>> order = Comparator.nullsLast(direction);
        for (int i = 0; i < one.size(); i++) {
            int result = order.compare(cast(one.get(i)), cast(other.get(i)));
            if (result != 0) {
                return result;
            }
        }
        return 0;
    }

    @SuppressWarnings("unchecked")
    private static Comparable<Object> cast(Comparable<?> value) {
        return (Comparable<Object>) value;
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
