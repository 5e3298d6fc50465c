package org.parley.dataset;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.parley.metamodel.Metamodel;
import org.parley.model.Node;

/**
 * The record that is being served.
 *
 * @param fingerprint its version: a SHA-256 of its content in lower-case hexadecimal digits
 * @param records every record, each after those it holds a reference to
 * @param counts how many records there are of each kind, by the kind's plural, in alphabetical order
 * @param loadedAt when it was loaded
 */
public record Dataset(String fingerprint, List<Node> records, Map<String, Integer> counts, Instant loadedAt) {

    /** These records, counted. */
    public Dataset(String fingerprint, List<Node> records, Instant loadedAt) {
        this(fingerprint, List.copyOf(records), count(records), loadedAt);
    }

    /** How many records there are. */
    public int size() {
        return records.size();
    }

    private static Map<String, Integer> count(List<Node> records) {
        Map<String, Integer> counts = new TreeMap<>();
        Metamodel.get().concreteKinds().forEach(kind -> counts.put(kind.plural(), 0));
        records.forEach(node -> counts.merge(Metamodel.get().kind(node.getClass()).plural(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }
}
