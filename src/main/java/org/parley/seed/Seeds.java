package org.parley.seed;

import java.util.List;

import org.parley.model.Node;

/**
 * A whole record without problems, as read from seed files.
 *
 * @param records every record, each after those it holds a reference to
 * @param fingerprint its version
 */
public record Seeds(List<Node> records, String fingerprint) {

    /** The records with the fingerprint that follows from them. */
    public Seeds(List<Node> records) {
        this(records, Fingerprint.of(records));
    }

    /** How many records, and the beginning of the fingerprint. */
    @Override
    public String toString() {
        return records.size() + " records, fingerprint " + fingerprint.substring(0, 12);
    }
}
