package org.parley.seed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.parley.metamodel.Kind;
import org.parley.metamodel.Link;
import org.parley.metamodel.Metamodel;
import org.parley.model.Node;

/** Puts records in an order in which each comes after those it refers to, as foreign keys need it. */
final class LoadOrder {

    /** For each kind, in the order of the metamodel, its references that can lead to a record that comes later. */
    private static final Map<Kind, List<Link.Held>> FORWARD = new LinkedHashMap<>();

    static {
        List<Kind> before = new ArrayList<>();
        for (Kind kind : Metamodel.get().concreteKinds()) {
            FORWARD.put(kind, kind.references().stream()
                    .filter(relation -> !before.containsAll(relation.target().concrete()))
                    .map(relation -> (Link.Held) relation.link()).filter(held -> !held.isMany()).toList());
            before.add(kind);
        }
    }

    private final Set<Node> entered = new HashSet<>();
    private final Deque<Node> open = new ArrayDeque<>();
    private final List<Node> ordered = new ArrayList<>();

    private LoadOrder() {
    }

    /** By kind and id, except that what a record refers to by a single reference always comes before it. */
    static List<Node> of(Collection<Node> records) {
        Map<Kind, List<Node>> byKind = new HashMap<>();
        for (Node record : records) {
            byKind.computeIfAbsent(Metamodel.get().kind(record.getClass()), kind -> new ArrayList<>()).add(record);
        }
        LoadOrder order = new LoadOrder();
        FORWARD.forEach((kind, references) -> {
            List<Node> ofKind = byKind.getOrDefault(kind, new ArrayList<>());
            ofKind.sort(Comparator.comparing(Node::id));
            ofKind.forEach(order::add);
        });
        return List.copyOf(order.ordered);
    }

    /** Without recursion, since a chain of references can have any length. */
    private void add(Node record) {
        enter(record);
        while (!open.isEmpty()) {
            Node before = before(open.peek());
            if (before != null) {
                enter(before);
            } else {
                ordered.add(open.pop());
            }
        }
    }

    private void enter(Node record) {
        if (entered.add(record)) {
            open.push(record);
        }
    }

    /** A record that comes before this one and has not been entered, or null. */
    private Node before(Node record) {
        for (Link.Held held : FORWARD.get(Metamodel.get().kind(record.getClass()))) {
            if (held.get(record) instanceof Node node && !entered.contains(node)) {
                return node;
            }
        }
        return null;
    }
}
