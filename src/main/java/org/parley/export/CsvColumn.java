package org.parley.export;

import java.util.List;
import java.util.stream.Collectors;

import org.parley.metamodel.Attribute;
import org.parley.metamodel.Relation;
import org.parley.view.StructureColumn;

/**
 * A column of a table.
 *
 * @param field what it holds
 * @param cell what stands there in the row of a record
 */
record CsvColumn(TableField field, Cell cell) {

    /** What a table has in one of its cells. */
    @FunctionalInterface
    interface Cell {

        /** The text in the row of a record; empty for what is not known. */
        String of(ExportedRecords records, int number);
    }

    /** The values of an attribute that is not made of parts. */
    static CsvColumn of(Attribute attribute) {
        return new CsvColumn(TableField.of(attribute), (records, number) -> text(
                records.column(number, attribute).value(records.index(number))));
    }

    /** The values of a part of an attribute. */
    static CsvColumn of(Attribute attribute, Attribute part) {
        return new CsvColumn(TableField.of(attribute, part), (records, number) -> {
            StructureColumn whole = (StructureColumn) records.column(number, attribute);
            int index = records.index(number);
            return whole.isKnown(index) ? text(whole.part(part.name()).value(whole.row(index))) : "";
        });
    }

    /** The ids of the records that a record refers to. */
    static CsvColumn of(Relation relation) {
        return new CsvColumn(TableField.of(relation), (records, number) -> joined(records.references(number, relation)));
    }

    /** Whether the cells of all records of a table are of the field's type. */
    boolean isTyped(ExportedRecords records, CsvTable table) {
        return !field.type().isNarrow()
                || table.rows(records).allMatch(number -> field.type().admits(cell.of(records, number)));
    }

    private static String text(Object value) {
        return value == null ? "" : value instanceof List<?> list ? joined(list) : String.valueOf(value);
    }

    private static String joined(List<?> values) {
        return values.stream().map(value -> text(value).replace("\\", "\\\\")
                .replace(TableField.SEPARATOR, "\\" + TableField.SEPARATOR)).collect(Collectors.joining(TableField.SEPARATOR));
    }
}
