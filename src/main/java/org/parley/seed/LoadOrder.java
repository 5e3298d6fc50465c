package org.parley.seed;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.parley.metamodel.Kind;
import org.parley.metamodel.Link;
import org.parley.metamodel.Metamodel;
import org.parley.model.Node;

/** Puts records in an order in which each comes after those it refers to, as foreign keys need it. */
final class LoadOrder {

    private static final Map<Class<?>, Integer> RANKS = new HashMap<>();

    static {
        Metamodel.get().concreteKinds().forEach(kind -> RANKS.put(kind.type(), RANKS.size()));
    }

    private final Set<Node> entered = new HashSet<>();
    private final Set<Node> ordered = new LinkedHashSet<>();

    private LoadOrder() {
    }

    /** By kind and id, except that what a record refers to by a single reference always comes before it. */
    static List<Node> of(Collection<Node> records) {
        LoadOrder order = new LoadOrder();
        records.stream()
                .sorted(Comparator.<Node> comparingInt(node -> RANKS.get(node.getClass())).thenComparing(Node::id))
                .forEach(order::add);
        return List.copyOf(order.ordered);
    }

    /** Without recursion, since a chain of references can have any length. */
    private void add(Node record) {
        Deque<Node> open = new ArrayDeque<>();
        enter(record, open);
        while (!open.isEmpty()) {
            Optional<Node> before = references(open.peek()).filter(node -> !entered.contains(node)).findFirst();
            if (before.isPresent()) {
                enter(before.get(), open);
            } else {
                ordered.add(open.pop());
            }
        }
    }

    private void enter(Node record, Deque<Node> open) {
        if (entered.add(record)) {
            open.push(record);
        }
    }

    private static Stream<Node> references(Node record) {
        Kind kind = Metamodel.get().kind(record.getClass());
        return kind.relations().stream()
                .filter(relation -> relation.link() instanceof Link.Held held && !held.isMany())
                .map(relation -> (Node) ((Link.Held) relation.link()).get(record)).filter(node -> node != null);
    }
}
