package org.parley.condition;

import java.util.BitSet;

/**
 * Some records of a kind.
 *
 * @param first the number of the first record of the kind
 * @param bits which of the kind's records are in the set, counted from that one; not to be changed
 */
public record RecordSet(int first, BitSet bits) {

    /** Whether a record of the kind is in it. */
    public boolean contains(int number) {
        return bits.get(number - first);
    }
}
