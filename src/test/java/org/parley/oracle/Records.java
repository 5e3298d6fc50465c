package org.parley.oracle;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.parley.metamodel.Kind;
import org.parley.metamodel.Link;
import org.parley.metamodel.Metamodel;
import org.parley.metamodel.Relation;
import org.parley.model.Node;

/**
 * Every record there is, found by looking at each. A day that is null stands for now.
 *
 * @param all the records
 */
record Records(List<Node> all) {

    Records {
        Told.learn(all);
    }

    /** The most special kind of a record. */
    static Kind kind(Node record) {
        return Metamodel.get().kind(record.getClass());
    }

    /** Whether a document had told of it by that day. */
    static boolean isKnown(Node record, LocalDate day) {
        return day == null || record.knownFrom() != null && !record.knownFrom().isAfter(day);
    }

    /** The records of a kind, or of one below it, that were known on a day. */
    List<Node> known(Kind kind, LocalDate day) {
        return of(kind).filter(record -> isKnown(record, day)).toList();
    }

    private Stream<Node> of(Kind kind) {
        return all.stream().filter(kind.type()::isInstance);
    }

    /** The record with an id, if it was known on a day. */
    Optional<Node> find(String id, LocalDate day) {
        return all.stream().filter(record -> record.id().equals(id) && isKnown(record, day)).findFirst();
    }

    /** The records that a relation leads to, each once, as far as they and the records that link them were known. */
    List<Node> related(Relation relation, Node source, LocalDate day) {
        return linked(relation, source, day).filter(record -> isKnown(record, day)).distinct().toList();
    }

    private Stream<Node> linked(Relation relation, Node source, LocalDate day) {
        if (relation.link() instanceof Link.Held held) {
            return references(held, source);
        } else if (relation.link() instanceof Link.HeldByTarget byTarget) {
            Link.Held held = new Link.Held(byTarget.field());
            return of(relation.target()).filter(record -> references(held, record).anyMatch(source::equals));
        }
        Link.Over over = (Link.Over) relation.link();
        Link.Held from = (Link.Held) over.linking().relation(over.from()).link();
        Link.Held to = (Link.Held) over.linking().relation(over.to()).link();
        return known(over.linking(), day).stream()
                .filter(linking -> over.when().isEmpty()
                        || over.when().get().get(linking) instanceof Enum<?> choice && choice.name().equals(over.is()))
                .filter(linking -> references(from, linking).anyMatch(source::equals))
                .flatMap(linking -> references(to, linking));
    }

    /** The records that a field of a record refers to. */
    static Stream<Node> references(Link.Held held, Node record) {
        return held.get(record) instanceof Collection<?> many ? many.stream().map(Node.class::cast)
                : Stream.ofNullable((Node) held.get(record));
    }
}
