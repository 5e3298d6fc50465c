package org.parley.engine;

import java.util.Arrays;

import org.parley.limit.Saturating;

/** Works out what a bound operation could cost at most. Each selection is worked out once, wherever it stands. */
final class CostPass {

    /** What an object costs that is a record. */
    static final long RECORD = 1;

    /** What a text costs that has to be made. */
    static final long TEXT = 1;

    private static final long UNKNOWN = -1;

    private final Object[] bound;
    private final int assumedListLength;
    private final long[] costs;

    CostPass(Object[] bound, int selections, int assumedListLength) {
        this.bound = bound;
        this.assumedListLength = assumedListLength;
        this.costs = new long[selections];
        Arrays.fill(costs, UNKNOWN);
    }

    /** What an object costs with what is asked of it. */
    long cost(Selection selection, long own) {
        if (costs[selection.number()] == UNKNOWN) {
            costs[selection.number()] = selection.cost(this);
        }
        return Saturating.plus(own, costs[selection.number()]);
    }

    /** A connection with the arguments in a slot. */
    long connection(int slot, ConnectionSelection selection) {
        Paging paging = (Paging) bound[slot];
        return Saturating.plus(paging.ownCost(), selection.cost(this, paging.size()));
    }

    Object bound(int slot) {
        return bound[slot];
    }

    /** How many elements a list without pages is taken to have. */
    int assumedListLength() {
        return assumedListLength;
    }

    long plus(long one, long other) {
        return Saturating.plus(one, other);
    }

    long times(long count, long cost) {
        return Saturating.times(count, cost);
    }
}
