package org.parley.export;

import static org.parley.export.Vocabulary.ordered;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.parley.metamodel.Attribute;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Link;
import org.parley.metamodel.Metamodel;
import org.parley.metamodel.Relation;

/**
 * A table with a row for each record of a kind.
 *
 * @param kind the kind
 * @param description what its records are, for strangers
 * @param columns its columns, that of the id first
 */
record CsvTable(Kind kind, String description, List<CsvColumn> columns) {

    /**
     * Of a concrete kind, all that is said of its records; of any other, which records are of it, since references to them
     * need a table that has the ids of all. A native executable has them from its build.
     */
    static final List<CsvTable> ALL = Stream.concat(
            Metamodel.get().concreteKinds().stream().map(kind -> new CsvTable(kind, kind.description(), values(kind))),
            Metamodel.get().kinds().stream().filter(Kind::isAbstract)
                    .map(kind -> new CsvTable(kind, kind.description(), types(kind)))).toList();

    /** The attributes, those that are made of parts in a column for each part, and the references. */
    private static List<CsvColumn> values(Kind kind) {
        List<CsvColumn> columns = new ArrayList<>();
        for (Attribute attribute : kind.attributes()) {
            if (attribute.parts().isEmpty()) {
                columns.add(CsvColumn.of(attribute));
            } else {
                attribute.parts().forEach(part -> columns.add(CsvColumn.of(attribute, part)));
            }
        }
        for (Relation relation : kind.relations()) {
            if (relation.link() instanceof Link.Held) {
                columns.add(CsvColumn.of(relation));
            }
        }
        return columns;
    }

    private static List<CsvColumn> types(Kind kind) {
        Attribute id = kind.attributes().iterator().next();
        List<String> types = kind.concrete().stream().map(Kind::name).toList();
        TableField type = new TableField("type", FieldType.STRING, "Its kind, in whose table the rest is.",
                ordered("required", true, "enum", types), false, Optional.empty());
        return List.of(CsvColumn.of(id), new CsvColumn(type, (records, number) -> records.kind(number).name()));
    }

    /** The name of its file. */
    String fileName() {
        return kind.plural() + ".csv";
    }

    /** The records that have a row in it. */
    IntStream rows(ExportedRecords records) {
        return records.all(kind);
    }
}
