package org.parley.engine;

/** The arguments of a connection, as far as its cost follows from them. */
interface Paging {

    /** How many elements the page has at most. */
    int size();

    /** What the page costs without its elements: one, and what it takes to find them. */
    long ownCost();
}
