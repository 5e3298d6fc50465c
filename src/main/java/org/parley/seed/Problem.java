package org.parley.seed;

import java.util.Comparator;
import java.util.function.Supplier;

/**
 * Something wrong with the seeds.
 *
 * @param at where
 * @param message what, for a person
 * @param suggestion what to say after that about what was meant; looked for only when the problem is shown, since a bulk
 *        file can have as many broken references as records, and each is compared with every id
 */
public record Problem(Location at, String message, Supplier<String> suggestion) implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::at).thenComparing(Problem::message);

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Problem problem && compareTo(problem) == 0;
    }

    @Override
    public int hashCode() {
        return at.hashCode() * 31 + message.hashCode();
    }

    /** One line, e.g. {@code seeds/meetings/istanbul.yaml:14: participations[2].actor: no actor "vladimir-putn"}. */
    @Override
    public String toString() {
        String path = at.path();
        return at + ": " + (path.isEmpty() ? "" : path + ": ") + message + suggestion.get();
    }
}
