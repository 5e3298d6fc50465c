package org.parley.engine;

import org.parley.condition.RecordSet;
import org.parley.view.Ranking;

/**
 * Which page of a list of records is wanted, worked out from the arguments of a field.
 *
 * @param size how many records at most
 * @param backwards whether they are the last ones, not the first
 * @param ranking the order
 * @param from the lowest rank that a record can have, by the cursor after which they lie
 * @param until the rank that they all lie below, by the cursor before which they lie
 * @param set which records are wanted; null for all
 */
record BoundPage(int size, boolean backwards, Ranking ranking, int from, int until, RecordSet set) {

    /** Whether a cursor leaves anything out. */
    boolean isBounded() {
        return from > 0 || until < ranking.size();
    }

    /** The same, of the records in a set. */
    BoundPage with(RecordSet wanted) {
        return new BoundPage(size, backwards, ranking, from, until, wanted);
    }
}
