package org.parley.database;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.parley.metamodel.Attribute;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Relation;
import org.parley.view.Column;
import org.parley.view.Links;
import org.parley.view.StructureColumn;
import org.parley.view.View;

/**
 * A record of a view as tables have it: ids in the place of references, names in the place of an enum's constants.
 *
 * @param view the view
 * @param number the record's number
 */
record StoredRecord(View view, int number) {

    /** The id. */
    String id() {
        return view.id(number);
    }

    /** The concrete kind. */
    Kind kind() {
        return view.kind(number);
    }

    /** The day from which on it is known, or null. */
    LocalDate knownFrom() {
        int day = view.knownFrom(number);
        return day == View.NOW ? null : LocalDate.ofEpochDay(day);
    }

    /** The value of an attribute without parts, or null. */
    Object value(Attribute attribute) {
        return plain(column(attribute), view.index(number));
    }

    /** The value of a part of a date or another structure, or null. */
    Object value(Attribute structure, Attribute part) {
        StructureColumn structures = (StructureColumn) column(structure);
        int row = structures.row(view.index(number));
        return row == StructureColumn.NONE ? null : plain(structures.part(part.name()), row);
    }

    /** The ids of the records that a relation leads to. */
    List<String> references(Relation relation) {
        Links links = view.links(relation);
        return IntStream.range(links.start(number), links.end(number)).mapToObj(place -> view.id(links.targets()[place]))
                .toList();
    }

    private Column column(Attribute attribute) {
        return view.column(kind(), attribute.name());
    }

    private static Object plain(Column column, int index) {
        return column.value(index) instanceof Enum<?> constant ? constant.name() : column.value(index);
    }
}
