package org.parley.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.parley.dataset.Dataset;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Link;
import org.parley.metamodel.Metamodel;
import org.parley.metamodel.Relation;
import org.parley.model.Node;
import org.parley.seed.Form;

/** The records of a dataset, and which of them are written inside which in seed files. */
final class RecordTree {

    private final Dataset dataset;
    private final Map<Relation, Map<Node, List<Node>>> nested = new HashMap<>();

    RecordTree(Dataset dataset) {
        this.dataset = dataset;
        for (Node record : dataset.records()) {
            Form.of(kind(record)).owner().ifPresent(owner -> nested
                    .computeIfAbsent(owner.inverse(), relation -> new HashMap<>())
                    .computeIfAbsent((Node) ((Link.Held) owner.link()).get(record), node -> new ArrayList<>())
                    .add(record));
        }
    }

    /** The dataset. */
    Dataset dataset() {
        return dataset;
    }

    /** The kind of a record. */
    static Kind kind(Node record) {
        return Metamodel.get().kind(record.getClass());
    }

    /** Every record. */
    Stream<Node> all() {
        return dataset.records().stream();
    }

    /** Every record of a kind. */
    Stream<Node> all(Kind kind) {
        return all().filter(kind.type()::isInstance);
    }

    /** Those that belong to a record by the relation, and in seed files are written inside it. */
    List<Node> nested(Node record, Relation relation) {
        return nested.getOrDefault(relation, Map.of()).getOrDefault(record, List.of());
    }

    /** The ids of what a record refers to, in alphabetical order, since the record says nothing by another. */
    static List<String> references(Node record, Link.Held held) {
        Object targets = held.get(record);
        return targets == null ? List.of()
                : targets instanceof Iterable<?> many ? ids(many) : List.of(((Node) targets).id());
    }

    private static List<String> ids(Iterable<?> records) {
        List<String> ids = new ArrayList<>();
        records.forEach(record -> ids.add(((Node) record).id()));
        ids.sort(null);
        return ids;
    }
}
