package org.parley.oracle;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.parley.metamodel.Link;
import org.parley.metamodel.Relation;
import org.parley.model.Node;

/**
 * A step from one record to another, with the fields of its type in the schema.
 *
 * @param from where it begins
 * @param field the relation's name as seen from there
 * @param relation the relation as seen from the record that holds the reference
 * @param direction whether the step begins at that record
 * @param to where it leads
 */
public record Hop(Node from, String field, Relation relation, boolean direction, Node to) {

    /** All there are, ordered by the relation's name and then by where they lead. */
    static List<Hop> all(Records records) {
        return records.all().stream().flatMap(Hop::of)
                .sorted(Comparator.comparing(Hop::field).thenComparing(hop -> hop.to.id())).toList();
    }

    private static Stream<Hop> of(Node record) {
        return Records.kind(record).relations().stream().filter(relation -> relation.link() instanceof Link.Held)
                .flatMap(relation -> Records.references((Link.Held) relation.link(), record)
                        .flatMap(target -> Stream.of(new Hop(record, relation.name(), relation, true, target),
                                new Hop(target, relation.inverse().name(), relation, false, record))));
    }
}
