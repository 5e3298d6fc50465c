package org.parley.seed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.parley.metamodel.Link;
import org.parley.metamodel.Metamodel;
import org.parley.metamodel.Relation;
import org.parley.model.Fact;
import org.parley.model.Node;
import org.parley.model.StatusChange;
import org.parley.model.UncertainDate;

/**
 * The order in which something changed: by date, and on one day as the changes themselves say what they follow. Changes of
 * the same date that do not say it follow each other as they are written, and are made to say so.
 */
final class ChangeOrder {

    private static final Relation FOLLOWS = Metamodel.get().kind(Fact.class).relation("follows");
    private static final Comparator<Draft> IN_TIME = Comparator.comparing(ChangeOrder::date,
            Comparator.nullsLast(UncertainDate.IN_TIME));

    private final Map<Node, Draft> drafts = new HashMap<>();
    private final Set<Draft> entered = new HashSet<>();
    private final Deque<Draft> open = new ArrayDeque<>();
    private final List<Draft> ordered = new ArrayList<>();

    private ChangeOrder() {
    }

    /** Changes of one record in this order, out of that in which they are written. */
    static List<Draft> of(List<Draft> changes) {
        ChangeOrder order = new ChangeOrder();
        changes.sort(IN_TIME); // keeps what is equal as it was
        changes.forEach(change -> order.drafts.put((Node) change.entity(), change));
        changes.forEach(order::add);
        for (int index = 1; index < order.ordered.size(); index++) {
            link(order.ordered.get(index - 1), order.ordered.get(index));
        }
        return order.ordered;
    }

    private static void link(Draft earlier, Draft later) {
        if (IN_TIME.compare(earlier, later) == 0 && !Objects.equals(earlier.id(), later.id())) {
            ((Link.Held) FOLLOWS.link()).put(later.entity(), earlier.entity());
        }
    }

    /** Adds a change after those that it follows; without recursion, since a chain of them can have any length. */
    private void add(Draft change) {
        enter(change);
        while (!open.isEmpty()) {
            Draft before = before(open.peek());
            if (before == null) {
                ordered.add(open.pop());
            } else {
                enter(before);
            }
        }
    }

    private void enter(Draft change) {
        if (entered.add(change)) {
            open.push(change);
        }
    }

    /** A change of the same day that this one follows and that has not been entered, or null. */
    private Draft before(Draft change) {
        for (Fact followed : ((Fact) change.entity()).follows) {
            Draft before = drafts.get(followed);
            if (before != null && !entered.contains(before) && isOfOneDay(date(before), date(change))) {
                return before;
            }
        }
        return null;
    }

    private static boolean isOfOneDay(UncertainDate one, UncertainDate other) {
        return one == other || one != null && one.isOfSameDays(other);
    }

    private static UncertainDate date(Draft change) {
        return ((StatusChange) change.entity()).date;
    }
}
