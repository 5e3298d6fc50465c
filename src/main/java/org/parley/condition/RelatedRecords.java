package org.parley.condition;

import java.util.BitSet;

import org.parley.metamodel.Kind;
import org.parley.metamodel.Relation;
import org.parley.view.Links;
import org.parley.view.View;

/** Finds records by those that a relation leads to, as of a day. */
final class RelatedRecords {

    private final View view;
    private final int day;

    RelatedRecords(View view, int day) {
        this.view = view;
        this.day = day;
    }

    /** The records of a kind from which a relation leads to one of the targets; null stands for all of these. */
    BitSet to(Kind kind, Relation relation, BitSet targets) {
        BitSet found = new BitSet(view.size(kind));
        Links back = view.links(relation.inverse());
        int firstTarget = view.first(relation.target());
        int count = view.size(relation.target());
        for (int target = next(targets, 0, count); target < count; target = next(targets, target + 1, count)) {
            if (view.knownFrom(firstTarget + target) <= day) {
                add(back, firstTarget + target, view.first(kind), view.end(kind), found);
            }
        }
        return found;
    }

    private static int next(BitSet targets, int from, int count) {
        int next = targets == null ? from : targets.nextSetBit(from);
        return next < 0 ? count : next;
    }

    private void add(Links back, int target, int first, int end, BitSet found) {
        for (int index = back.start(target); index < back.end(target); index++) {
            int source = back.targets()[index];
            boolean known = back.isKnown(index, day);
            if (known && source >= first && source < end) {
                found.set(source - first);
            }
        }
    }
}
