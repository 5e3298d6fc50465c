package org.parley.dataset;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.parley.bibliography.BibliographicEntry;
import org.parley.bibliography.EntryType;
import org.parley.condition.Conditions;
import org.parley.model.DatasetDescription;
import org.parley.view.View;

/**
 * The record that is being served.
 *
 * @param fingerprint its version: a SHA-256 of its content in lower-case hexadecimal digits
 * @param contents what is in it
 * @param loadedAt when it was loaded
 */
public record Dataset(String fingerprint, Contents contents, Instant loadedAt) {

    private static final int SHORT = 12;

    /** The beginning of the fingerprint, by which files and citations tell versions apart. */
    public String shortFingerprint() {
        return fingerprint.substring(0, Math.min(SHORT, fingerprint.length()));
    }

    /** What the record says of itself as a whole. */
    public DatasetDescription description() {
        return contents.description();
    }

    /** How this version is cited; nothing if the record does not say what it is called. */
    public Optional<BibliographicEntry> bibliographicEntry() {
        DatasetDescription description = description();
        return description.isEmpty() ? Optional.empty() : Optional.of(new BibliographicEntry(EntryType.DATASET,
                "parley-" + shortFingerprint(), description.title, description.author, null, null, description.homepage, null,
                null, description.languages.size() == 1 ? description.languages.get(0) : null, shortFingerprint(),
                description.citeAs));
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
