package org.parley.dataset;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The record that is being served.
 *
 * @param fingerprint its version: a SHA-256 of its content in lower-case hexadecimal digits
 * @param counts how many records there are of each kind, by the kind's plural, in alphabetical order
 * @param loadedAt when it was loaded
 */
public record Dataset(String fingerprint, Map<String, Integer> counts, Instant loadedAt) {

    /** Copies the counts. */
    public Dataset {
        counts = Collections.unmodifiableMap(new TreeMap<>(counts));
    }

    /** How many records there are. */
    public int size() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
