package org.parley.engine;

import org.parley.json.JsonBuffer;

/** A field of an operation, with its key in the answer. */
abstract class PlannedField {

    private final byte[] key;

    /** The key as it stands in the answer, with what comes before it in its object, and a colon. */
    PlannedField(byte[] key) {
        this.key = key;
    }

    final byte[] key() {
        return key;
    }

    /** What the field could cost at most, for one object that it is asked of. */
    long cost(CostPass pass) {
        return 0;
    }

    /** The key of a field at a position in its object. */
    static byte[] key(String name, int position) {
        JsonBuffer key = new JsonBuffer();
        key.put(position == 0 ? '{' : ',');
        key.putText(name);
        key.put(':');
        return key.toBytes();
    }
}
