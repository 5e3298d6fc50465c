package org.parley.database;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.parley.metamodel.Attribute;
import org.parley.metamodel.Relation;

/**
 * A column of a table.
 *
 * @param name its name
 * @param value what it holds of a record; null is nothing
 */
record TableColumn(String name, Function<StoredRecord, Object> value) {

    /** The column of an attribute; if it has parts, one for each of them. */
    static List<TableColumn> ofAttribute(Attribute attribute) {
        if (attribute.parts().isEmpty()) {
            return List.of(new TableColumn(name(attribute.columnName()), record -> record.value(attribute)));
        }
        return attribute.parts().stream().map(part -> new TableColumn(name(attribute.columnName(part)),
                record -> record.value(attribute, part))).toList();
    }

    /** The column of a reference to one record. */
    static TableColumn ofReference(Relation relation) {
        return new TableColumn(reference(relation.name()),
                record -> record.references(relation).stream().findFirst().orElse(null));
    }

    /** The name of a column that holds ids. */
    static String reference(String name) {
        return name(name) + "_id";
    }

    /** The name that Hibernate's CamelCaseToUnderscoresNamingStrategy gives. */
    static String name(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
