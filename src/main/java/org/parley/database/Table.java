package org.parley.database;

import java.util.ArrayList;
import java.util.Collection;
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
import org.parley.model.Node;

/**
 * A table that a record is kept in.
 *
 * @param name its name
 * @param columns the names of its columns
 * @param self the column that refers to other rows of the same table, if there is one
 * @param type the class of the records that have rows in it
 * @param rows what it holds of one of them: a list of values a row, in the order of the columns
 */
record Table(String name, List<String> columns, Optional<String> self, Class<?> type,
        Function<Node, List<List<Object>>> rows) {

    /** Every table, each after those it refers to. */
    static final List<Table> ALL = all();

    /** What it holds of a record; of most, nothing. */
    List<List<Object>> rows(Node record) {
        return type.isInstance(record) ? rows.apply(record) : List.of();
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
        List<Column> columns = new ArrayList<>();
        if (kind.parent() != null) {
            columns.add(new Column("id", Node::id));
        } else {
            columns.add(new Column("known_from", Node::knownFrom));
        }
        Attribute.declaredIn(kind.type()).forEach(attribute -> columns.addAll(Column.ofAttribute(attribute)));
        Optional<String> self = Optional.empty();
        for (Relation relation : kind.relations()) {
            if (relation.source() == kind && relation.link() instanceof Link.Held held && !held.isMany()) {
                columns.add(Column.ofReference(relation, held));
                if (relation.target() == kind) {
                    self = Optional.of(Column.reference(relation.name()));
                }
            }
        }
        Optional.ofNullable(kind.type().getAnnotation(DiscriminatorColumn.class)).ifPresent(
                type -> columns.add(new Column(type.name(), node -> Metamodel.get().kind(node.getClass()).name())));
        return new Table(Column.name(kind.name()), columns.stream().map(Column::name).toList(), self,
                kind.type(), node -> List.of(values(columns, node)));
    }

    /** A relation to many has a row for each of them. */
    private static Table ofRelation(Relation relation, Link.Held held) {
        return new Table(held.field().getAnnotation(JoinTable.class).name(),
                List.of(Column.reference(relation.source().name()), Column.reference(relation.name())),
                Optional.empty(), relation.source().type(), node -> references(node, held));
    }

    private static List<List<Object>> references(Node node, Link.Held held) {
        List<List<Object>> rows = new ArrayList<>();
        for (Object to : (Collection<?>) held.get(node)) {
            rows.add(List.of(node.id(), ((Node) to).id()));
        }
        return rows;
    }

    private static List<Object> values(List<Column> columns, Node node) {
        List<Object> values = new ArrayList<>();
        columns.forEach(column -> values.add(column.value().apply(node)));
        return values;
    }
}
