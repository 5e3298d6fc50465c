package org.parley.seed;

import java.util.List;

import org.parley.model.DatasetDescription;
import org.parley.model.Node;

/**
 * A whole record without errors, as read from seed files.
 *
 * @param records every record, each after those it holds a reference to
 * @param description what it says of itself as a whole
 * @param fingerprint its version
 * @param warnings what may not be meant
 */
public record Seeds(List<Node> records, DatasetDescription description, String fingerprint, ProblemReport warnings) {

    /** With the fingerprint that follows from the rest. */
    Seeds(List<Node> records, DatasetDescription description, ProblemReport warnings) {
        this(records, description, Fingerprint.of(records, description), warnings);
    }

    /** Records that say nothing of themselves as a whole. */
    public Seeds(List<Node> records) {
        this(records, new DatasetDescription(), new ProblemReport(List.of(), 0, 0));
    }

    /** How many records, and the beginning of the fingerprint. */
    @Override
    public String toString() {
        return records.size() + " records, fingerprint " + fingerprint.substring(0, 12);
    }
}
