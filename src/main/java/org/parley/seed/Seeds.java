package org.parley.seed;

import java.util.List;

import org.parley.model.DatasetDescription;
import org.parley.model.Node;

/**
 * A whole record without problems, as read from seed files.
 *
 * @param records every record, each after those it holds a reference to
 * @param description what it says of itself as a whole
 * @param fingerprint its version
 */
public record Seeds(List<Node> records, DatasetDescription description, String fingerprint) {

    /** With the fingerprint that follows from the rest. */
    public Seeds(List<Node> records, DatasetDescription description) {
        this(records, description, Fingerprint.of(records, description));
    }

    /** Records that say nothing of themselves as a whole. */
    public Seeds(List<Node> records) {
        this(records, new DatasetDescription());
    }

    /** How many records, and the beginning of the fingerprint. */
    @Override
    public String toString() {
        return records.size() + " records, fingerprint " + fingerprint.substring(0, 12);
    }
}
