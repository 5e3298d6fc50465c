package org.parley.dataset;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.parley.condition.Conditions;
import org.parley.model.Node;
import org.parley.view.View;

/**
 * The record that is being served.
 *
 * @param fingerprint its version: a SHA-256 of its content in lower-case hexadecimal digits
 * @param contents what is in it
 * @param loadedAt when it was loaded
 */
public record Dataset(String fingerprint, Contents contents, Instant loadedAt) {

    /** With these records. */
    public Dataset(String fingerprint, List<Node> records, Instant loadedAt) {
        this(fingerprint, new Contents(records), loadedAt);
    }

    /** The records, laid out for walking. */
    public View view() {
        return contents.view();
    }

    /** Which records fit conditions. */
    public Conditions conditions() {
        return contents.conditions();
    }

    /** How many records there are of each kind, by the kind's plural, in alphabetical order. */
    public Map<String, Integer> counts() {
        Map<String, Integer> counts = new TreeMap<>();
        view().kinds().forEach(kind -> counts.put(kind.plural(), view().size(kind)));
        return counts;
    }

    /** How many records there are. */
    public int size() {
        return view().size();
    }
}
