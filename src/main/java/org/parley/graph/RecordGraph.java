package org.parley.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.parley.metamodel.Link;
import org.parley.metamodel.Metamodel;
import org.parley.metamodel.Relation;
import org.parley.model.Node;

/** Every record with the steps that lead from it, each relation from both of its ends. */
public final class RecordGraph {

    private final Map<String, Node> records = new HashMap<>();
    private final Map<String, List<Step>> steps = new HashMap<>();

    /** The graph of these records. */
    public RecordGraph(Collection<Node> all) {
        for (Node record : all) {
            records.put(record.id(), record);
            steps.put(record.id(), new ArrayList<>());
        }
        all.forEach(this::addSteps);
        Comparator<Step> order = Comparator.<Step, String> comparing(step -> step.relation().name())
                .thenComparing(step -> step.to().id());
        steps.values().forEach(list -> list.sort(order));
    }

    private void addSteps(Node record) {
        for (Relation relation : Metamodel.get().kind(record.getClass()).relations()) {
            if (relation.link() instanceof Link.Held held) {
                Object targets = held.get(record);
                if (targets instanceof Collection<?> many) {
                    many.forEach(target -> add(record, relation, (Node) target));
                } else if (targets != null) {
                    add(record, relation, (Node) targets);
                }
            }
        }
    }

    private void add(Node source, Relation relation, Node target) {
        steps.get(source.id()).add(new Step(source, relation, target));
        steps.get(target.id()).add(new Step(target, relation.inverse(), source));
    }

    /** The record with an id. */
    public Optional<Node> record(String id) {
        return Optional.ofNullable(records.get(id));
    }

    /** The steps that lead from a record, in the order of the relations' names and the other records' ids. */
    public List<Step> steps(Node record) {
        return steps.get(record.id());
    }
}
