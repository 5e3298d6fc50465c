package org.parley.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.JoinTable;
import org.parley.metamodel.Attribute;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Link;
import org.parley.metamodel.Metamodel;
import org.parley.metamodel.Relation;

/**
 * A table of the database.
 *
 * @param name its name
 * @param columns the names of its columns
 * @param self the column that refers to other rows of the same table, if there is one
 * @param kind the kind of the records that have rows in it
 * @param rows what it holds of one of them: a list of values a row, in the order of the columns
 */
record Table(String name, List<String> columns, Optional<String> self, Kind kind,
        Function<StoredRecord, List<List<Object>>> rows) {

    /** Every table, each after those it refers to. */
    static final List<Table> ALL = all();

    /** What it holds of a record; of most, nothing. */
    List<List<Object>> rows(StoredRecord record) {
        return kind.includes(record.kind()) ? rows.apply(record) : List.of();
    }

    private static List<Table> all() {
        List<Table> tables = new ArrayList<>();
        Metamodel.get().kinds().forEach(kind -> tables.add(ofKind(kind)));
        Metamodel.get().relations().forEach(relation -> {
            if (relation.link() instanceof Link.Held held && held.isMany()) {
                tables.add(ofRelation(relation, held));
            }
        });
        return List.copyOf(tables);
    }

    /** A kind has a row for each of its records, with what it adds to what its parent says of them. */
    private static Table ofKind(Kind kind) {
        List<TableColumn> columns = new ArrayList<>();
        if (kind.parent() != null) {
            columns.add(new TableColumn("id", StoredRecord::id));
        } else {
            columns.add(new TableColumn("known_from", StoredRecord::knownFrom));
        }
        Attribute.declaredIn(kind.type()).forEach(attribute -> columns.addAll(TableColumn.ofAttribute(attribute)));
        Optional<String> self = Optional.empty();
        for (Relation relation : kind.relations()) {
            if (relation.source() == kind && relation.link() instanceof Link.Held held && !held.isMany()) {
                columns.add(TableColumn.ofReference(relation));
                if (relation.target() == kind) {
                    self = Optional.of(TableColumn.reference(relation.name()));
                }
            }
        }
        Optional.ofNullable(kind.type().getAnnotation(DiscriminatorColumn.class))
                .ifPresent(type -> columns.add(new TableColumn(type.name(), record -> record.kind().name())));
        return new Table(TableColumn.name(kind.name()), columns.stream().map(TableColumn::name).toList(), self, kind,
                record -> List.of(values(columns, record)));
    }

    /** A relation to many has a row for each of them. */
    private static Table ofRelation(Relation relation, Link.Held held) {
        return new Table(held.field().getAnnotation(JoinTable.class).name(),
                List.of(TableColumn.reference(relation.source().name()), TableColumn.reference(relation.name())),
                Optional.empty(), relation.source(), record -> record.references(relation).stream()
                        .map(target -> List.<Object> of(record.id(), target)).toList());
    }

    private static List<Object> values(List<TableColumn> columns, StoredRecord record) {
        List<Object> values = new ArrayList<>();
        columns.forEach(column -> values.add(column.value().apply(record)));
        return values;
    }
}
