package org.parley.database;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.hibernate.annotations.EmbeddedColumnNaming;
import org.parley.metamodel.Attribute;
import org.parley.metamodel.Link;
import org.parley.metamodel.Relation;
import org.parley.model.Node;

/**
 * A column of a table.
 *
 * @param name its name
 * @param value what it holds of a record; null is nothing
 */
record Column(String name, Function<Node, Object> value) {

    /** The column of an attribute; if it has parts, one for each of them. */
    static List<Column> ofAttribute(Attribute attribute) {
        if (!attribute.isDate() && !attribute.isStructure()) {
            return List.of(new Column(name(attribute.columnName()), node -> plain(attribute.get(node))));
        }
        return Attribute.declaredIn(attribute.type()).stream().map(part -> new Column(
                name(attribute.columnName(part)), node -> {
                    Object whole = attribute.get(node);
                    return whole == null ? null : plain(part.get(whole));
                })).toList();
    }

    /** The column of a reference to one record. */
    static Column ofReference(Relation relation, Link.Held held) {
        return new Column(reference(relation.name()), node -> held.get(node) instanceof Node to ? to.id() : null);
    }

    /** The name of a column that holds ids. */
    static String reference(String name) {
        return name(name) + "_id";
    }

    /** The name that Hibernate's CamelCaseToUnderscoresNamingStrategy gives. */
    static String name(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    private static Object plain(Object value) {
        return value instanceof Enum<?> choice ? choice.name() : value;
    }
}
