package org.parley.view;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

import org.parley.metamodel.Kind;
import org.parley.metamodel.Link;
import org.parley.metamodel.Metamodel;

/**
 * The order in which records are written: by kind and id, except that what a record refers to by a single reference always
 * comes before it. It depends on what the records say and on nothing else, so that files of the same record are always the same.
 */
public final class ReferenceOrder {

    private final View view;
    /** By the index of the concrete kind: its single references. */
    private final List<List<Links>> references = new ArrayList<>();
    private final BitSet entered;
    private final int[] ordered;
    private int count;

    private ReferenceOrder(View view) {
        this.view = view;
        this.entered = new BitSet(view.size());
        this.ordered = new int[view.size()];
        view.kinds().forEach(kind -> references.add(kind.relations().stream()
                .filter(relation -> relation.link() instanceof Link.Held held && !held.isMany()).map(view::links)
                .toList()));
    }

    /** The numbers of all records in this order. */
    public static int[] of(View view) {
        ReferenceOrder order = new ReferenceOrder(view);
        for (Kind kind : Metamodel.get().concreteKinds()) {
            for (int number : view.ranking(kind, Order.byId(kind)).inOrder()) {
                order.add(number);
            }
        }
        return order.ordered;
    }

    /** Adds a record after those before it; without recursion, since a chain of references can have any length. */
    private void add(int number) {
        Deque<Integer> open = new ArrayDeque<>();
        enter(number, open);
        while (!open.isEmpty()) {
            int before = missing(open.peek());
            if (before == Links.NONE) {
                ordered[count++] = open.pop();
            } else {
                enter(before, open);
            }
        }
    }

    private void enter(int number, Deque<Integer> open) {
        if (!entered.get(number)) {
            entered.set(number);
            open.push(number);
        }
    }

    /** The first record that this one refers to and that was not reached yet, or {@link Links#NONE}. */
    private int missing(int number) {
        for (Links links : references.get(view.kindIndex(number))) {
            int place = links.start(number);
            if (place < links.end(number) && !entered.get(links.targets()[place])) {
                return links.targets()[place];
            }
        }
        return Links.NONE;
    }
}
