package org.parley.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.parley.metamodel.Attribute;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Link;
import org.parley.metamodel.Relation;
import org.parley.view.StructureColumn;

/**
 * A column of the table of a kind.
 *
 * @param name its name in the header row
 * @param cell what stands there in the row of a record
 */
record CsvColumn(String name, Cell cell) {

    /** Stands between the values of one cell; inside of one, a backslash stands before it. */
    private static final String SEPARATOR = "|";

    /** What a table has in one of its cells. */
    @FunctionalInterface
    interface Cell {

        /** The text in the row of a record; empty for what is not known. */
        String of(ExportedRecords records, int number);
    }

    /**
     * The columns for all that is said of records of a kind: its attributes, those that are made of parts in a column for
     * each part, and the ids of the records it refers to.
     */
    static List<CsvColumn> of(Kind kind) {
        List<CsvColumn> columns = new ArrayList<>();
        for (Attribute attribute : kind.attributes()) {
            if (attribute.parts().isEmpty()) {
                columns.add(new CsvColumn(attribute.name(), (records, number) -> text(
                        records.column(number, attribute).value(records.index(number)))));
            } else {
                attribute.parts().forEach(part -> columns.add(of(attribute, part)));
            }
        }
        for (Relation relation : kind.relations()) {
            if (relation.link() instanceof Link.Held) {
                columns.add(new CsvColumn(relation.name(), (records, number) -> joined(
                        records.references(number, relation))));
            }
        }
        return columns;
    }

    private static CsvColumn of(Attribute attribute, Attribute part) {
        return new CsvColumn(attribute.name() + "." + part.name(), (records, number) -> {
            StructureColumn whole = (StructureColumn) records.column(number, attribute);
            int index = records.index(number);
            return whole.isKnown(index) ? text(whole.part(part.name()).value(whole.row(index))) : "";
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
