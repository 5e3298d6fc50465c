package org.parley.seed;

import java.util.Comparator;

/**
 * Something wrong with the seeds.
 *
 * @param at where
 * @param message what, for a person
 */
public record Problem(Location at, String message) implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::at).thenComparing(Problem::message);

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** One line, e.g. {@code seeds/meetings/istanbul.yaml:14: participations[2].actor: no actor "vladimir-putn"}. */
    @Override
    public String toString() {
        String path = at.path();
        return at + ": " + (path.isEmpty() ? "" : path + ": ") + message;
    }
}
