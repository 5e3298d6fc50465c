package org.parley.view;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.parley.json.JsonBuffer;
import org.parley.metamodel.Kind;

/** The records of a kind in an order, and the rank of each: its place in that order, counted from 0. */
public final class Ranking {

    private final Order order;
    private final SortKeys keys;
    private final byte[] name;
    private final int first;
    private final int[] inOrder;
    private final int[] ranks;
    private final boolean natural;
    private final boolean reversed;

    private Ranking(Order order, SortKeys keys, int first, int[] inOrder, Ranking natural) {
        this.order = order;
        this.keys = keys;
        this.name = order.toString().getBytes(StandardCharsets.UTF_8);
        this.first = first;
        this.inOrder = inOrder;
        this.ranks = new int[inOrder.length];
        for (int rank = 0; rank < inOrder.length; rank++) {
            ranks[inOrder[rank] - first] = rank;
        }
        this.natural = natural == null;
        this.reversed = natural != null && isReverseOf(natural);
    }

    /**
     * The ranking of a kind's records. They are dealt out by what they are ordered by, in the order of their ids, so that
     * equal ones stay in it.
     *
     * @param natural the ranking in the kind's natural order, or null if this is it
     */
    static Ranking of(View view, Kind kind, Order order, int[] idsInOrder, Ranking natural) {
        SortKeys keys = SortKeys.of(view, kind, order);
        int first = view.first(kind);
        SortKeys.Classes classes = keys.classes();
        int[] next = new int[classes.count() + 1];
        for (int each : classes.of()) {
            next[each + 1]++;
        }
        for (int index = 1; index < next.length; index++) {
            next[index] += next[index - 1];
        }
        int[] inOrder = new int[idsInOrder.length];
        for (int index = 0; index < inOrder.length; index++) {
            int number = idsInOrder[order.descending() ? inOrder.length - 1 - index : index];
            inOrder[next[classes.of()[number - first]]++] = number;
        }
        return new Ranking(order, keys, first, inOrder, natural);
    }

    /** The order. */
    public Order order() {
        return order;
    }

    /** The name of the order in UTF-8; not to be changed. */
    public byte[] name() {
        return name;
    }

    /** How many records there are. */
    public int size() {
        return inOrder.length;
    }

    /** The record at a rank. */
    public int at(int rank) {
        return inOrder[rank];
    }

    /** The rank of a record. */
    public int rank(int number) {
        return ranks[number - first];
    }

    /** The numbers of all records, in order; not to be changed. */
    public int[] inOrder() {
        return inOrder;
    }

    /** Whether it is the natural ranking of the kind, in which links lie. */
    public boolean isNatural() {
        return natural;
    }

    /** Whether it is the natural ranking backwards. */
    public boolean isReversed() {
        return reversed;
    }

    private boolean isReverseOf(Ranking other) {
        for (int rank = 0; rank < inOrder.length; rank++) {
            if (inOrder[rank] != other.inOrder[inOrder.length - 1 - rank]) {
                return false;
            }
        }
        return true;
    }

    /** Writes what a record is ordered by, as a text from which its place can be found again. */
    public void writeKey(int number, JsonBuffer out) {
        keys.write(number, out);
    }

    /**
     * How many records stand before a place.
     *
     * @param key the values that {@link #writeKey} has written of a record, which need not be there any more
     * @param inclusive whether a record with just this key counts too
     * @throws IllegalArgumentException if it is no such key
     */
    public int below(List<String> key, boolean inclusive) {
        SortKeys.Key wanted = keys.parse(key);
        int low = 0;
        int high = inOrder.length;
        while (low < high) {
            int middle = low + high >>> 1;
            int comparison = keys.compare(inOrder[middle], wanted);
            if (comparison < 0 || inclusive && comparison == 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
