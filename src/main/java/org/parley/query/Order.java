package org.parley.query;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.parley.metamodel.Attribute;
import org.parley.metamodel.Kind;
import org.parley.model.Node;
import org.parley.model.UncertainDate;

/**
 * The order of a kind's records: by one attribute, then by id, so that no two records are equal. Records without the
 * attribute come last, whichever the direction.
 *
 * @param by the attribute
 * @param descending whether the order is from high to low
 */
public record Order(Attribute by, boolean descending) {

    /** The attributes that a kind's records can be ordered by: names, titles, numbers, dates and the id. */
    public static List<Attribute> attributes(Kind kind) {
        return kind.attributes().stream().filter(attribute -> attribute.isId() || attribute.isDate()
                || attribute.type() == Integer.class && attribute.isRequired()
                || attribute.type() == String.class && attribute.isRequired() && !attribute.isList()).toList();
    }

    /** The order that a kind's records have when none is asked for: in time if they are dated, else by name. */
    public static Order natural(Kind kind) {
        List<Attribute> attributes = attributes(kind);
        Attribute first = kind.date().orElse(attributes.size() > 1 ? attributes.get(1) : attributes.get(0));
        return new Order(first, false);
    }

    /** What records are compared by, one after the other. A date that is open to the past counts from its latest day. */
    private List<String> keys(String alias) {
        String path = alias + "." + by.name();
        String id = alias + ".id";
        if (by.isDate()) {
            return List.of("coalesce(" + path + ".earliest, " + path + ".latest)", path + ".latest", id);
        }
        return by.isId() ? List.of(id) : List.of(path, id);
    }

    /** The values of a record for those keys. */
    List<Object> values(Node record) {
        List<Object> values = new ArrayList<>();
        if (by.isDate()) {
            UncertainDate date = (UncertainDate) by.get(record);
            values.add(date == null ? null : date.earliest == null ? date.latest : date.earliest);
            values.add(date == null ? null : date.latest);
        } else if (!by.isId()) {
            values.add(by.get(record));
        }
        values.add(record.id());
        return values;
    }

    /** The terms of an {@code order by}. */
    String terms(String alias, boolean backwards) {
        return keys(alias).stream().map(key -> key + (descending != backwards ? " desc" : "")
                + (backwards ? " nulls first" : " nulls last")).collect(joining(", "));
    }

    /** The condition that a record comes after the one with these values, or before it when going backwards. */
    String beyond(List<Object> values, String alias, boolean backwards, Parameters parameters) {
        List<String> keys = keys(alias);
        String comparison = descending != backwards ? " < " : " > ";
        String condition = alias + ".id" + comparison + parameters.add(values.get(keys.size() - 1));
        for (int i = keys.size() - 2; i >= 0; i--) {
            String key = keys.get(i);
            Object value = values.get(i);
            if (value == null) { // among the last, which are the first when going backwards
                condition = "(" + key + " is null and " + condition + (backwards ? " or " + key + " is not null)" : ")");
            } else {
                String at = parameters.add(value);
                condition = "(" + key + comparison + at + (backwards ? "" : " or " + key + " is null") + " or " + key + " = "
                        + at + " and " + condition + ")";
            }
        }
        return condition;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Order order && by.name().equals(order.by.name()) && descending == order.descending;
    }

    @Override
    public int hashCode() {
        return Objects.hash(by.name(), descending);
    }

    @Override
    public String toString() {
        return by.name() + (descending ? "-" : "+");
    }
}
