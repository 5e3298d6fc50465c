package org.parley.dataset;

import java.time.Instant;
import java.util.Map;

/**
 * The record that is being served.
 *
 * @param fingerprint its version: a SHA-256 of its content in lower-case hexadecimal digits
 * @param contents what is in it
 * @param loadedAt when it was loaded
 */
public record Dataset(String fingerprint, Contents contents, Instant loadedAt) {

    /** How many records there are of each kind, by the kind's plural, in alphabetical order. */
    public Map<String, Integer> counts() {
        return contents.counts();
    }

    /** How many records there are. */
    public int size() {
        return contents.records().size();
    }
}
