package org.parley.graph;

import org.parley.metamodel.Link;
import org.parley.metamodel.Relation;

/**
 * From one record to another, both by their numbers.
 *
 * @param from where it begins
 * @param relation the relation as seen from there
 * @param to where it leads
 */
public record Step(int from, Relation relation, int to) {

    /** Whether the record at the beginning holds the reference to the other. */
    public boolean isForward() {
        return relation.link() instanceof Link.Held;
    }

    /** The relation as seen from the record that holds the reference. */
    public Relation held() {
        return isForward() ? relation : relation.inverse();
    }
}
