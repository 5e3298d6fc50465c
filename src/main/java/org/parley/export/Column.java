package org.parley.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.parley.metamodel.Attribute;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Link;
import org.parley.metamodel.Relation;
import org.parley.model.Node;

/**
 * A column of the table of a kind.
 *
 * @param name its name in the header row
 * @param value what stands there in the row of a record; empty for what is not known
 */
record Column(String name, Function<Node, String> value) {

    /** Stands between the values of one cell; inside of one, a backslash stands before it. */
    private static final String SEPARATOR = "|";

    /**
     * The columns for all that is said of records of a kind: its attributes, those that are made of parts in a column for
     * each part, and the ids of the records it refers to.
     */
    static List<Column> of(Kind kind) {
        List<Column> columns = new ArrayList<>();
        for (Attribute attribute : kind.attributes()) {
            if (attribute.parts().isEmpty()) {
                columns.add(new Column(attribute.name(), record -> text(attribute.get(record))));
            } else {
                attribute.parts().forEach(part -> columns.add(of(attribute, part)));
            }
        }
        for (Relation relation : kind.relations()) {
            if (relation.link() instanceof Link.Held held) {
                columns.add(new Column(relation.name(), record -> joined(RecordTree.references(record, held))));
            }
        }
        return columns;
    }

    private static Column of(Attribute attribute, Attribute part) {
        return new Column(attribute.name() + "." + part.name(), record -> {
            Object whole = attribute.get(record);
            return whole == null ? "" : text(part.get(whole));
        });
    }

    private static String text(Object value) {
        return value == null ? "" : value instanceof List<?> list ? joined(list) : String.valueOf(value);
    }

    private static String joined(List<?> values) {
        return values.stream().map(value -> text(value).replace("\\", "\\\\").replace(SEPARATOR, "\\" + SEPARATOR))
                .collect(Collectors.joining(SEPARATOR));
    }
}
