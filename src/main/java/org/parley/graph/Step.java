package org.parley.graph;

import org.parley.metamodel.Link;
import org.parley.metamodel.Relation;
import org.parley.model.Node;

/**
 * From one record to another.
 *
 * @param from where it begins
 * @param relation the relation as seen from there
 * @param to where it leads
 */
public record Step(Node from, Relation relation, Node to) {

    /** Whether the record at the beginning holds the reference to the other. */
    public boolean isForward() {
        return relation.link() instanceof Link.Held;
    }

    /** The relation as seen from the record that holds the reference. */
    public Relation held() {
        return isForward() ? relation : relation.inverse();
    }

    @Override
    public String toString() {
        return from.id() + " " + relation.name() + " " + to.id();
    }
}
