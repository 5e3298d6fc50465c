package org.parley.engine;

import org.parley.json.JsonBuffer;

/** A page of a list while it is written. */
abstract class Page {

    /** How many elements are on it. */
    abstract int count();

    /** How many elements the whole list has. */
    abstract int total();

    /** How many elements of the list come before it. */
    abstract int preceding();

    /** Writes the cursor of one of its elements. */
    abstract void writeCursor(int index, JsonBuffer scratch, JsonBuffer out);

    final boolean hasPrevious() {
        return preceding() > 0;
    }

    final boolean hasNext() {
        return preceding() + count() < total();
    }
}
