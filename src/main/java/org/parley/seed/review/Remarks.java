package org.parley.seed.review;

import org.parley.model.Node;

/** Takes what a review finds. */
@FunctionalInterface
public interface Remarks {

    /**
     * Takes a remark.
     *
     * @param record the record that it is on
     * @param key the key of the record that it is on, as in seed files
     * @param message what it says, for a person
     */
    void add(Node record, String key, String message);
}
