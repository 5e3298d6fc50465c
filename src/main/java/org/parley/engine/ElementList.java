package org.parley.engine;

/** A list of elements that are found by their positions, and each of which has a key. */
public interface ElementList<T> {

    /** How many there are. */
    int size();

    /** The element at a position, counted from 0. */
    T get(int position);

    /** The key of an element. */
    String key(T element);

    /** The position of the element with a key; outside of the list if there is none. */
    int position(String key);
}
