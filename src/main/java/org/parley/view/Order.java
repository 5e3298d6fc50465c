package org.parley.view;

import java.util.List;
import java.util.Objects;

import org.parley.metamodel.Attribute;
import org.parley.metamodel.Kind;

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

    /** By id, from low to high. */
    public static Order byId(Kind kind) {
        return new Order(attributes(kind).get(0), false);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Order order && by.name().equals(order.by.name()) && descending == order.descending;
    }

    @Override
    public int hashCode() {
        return Objects.hash(by.name(), descending);
    }

    /** The name of the attribute and the direction, e.g. {@code date+}. */
    @Override
    public String toString() {
        return by.name() + (descending ? "-" : "+");
    }
}
