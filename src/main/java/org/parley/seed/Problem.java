package org.parley.seed;

import java.util.Comparator;
import java.util.function.Supplier;

/**
 * Something wrong with the seeds.
 *
 * @param severity how bad it is
 * @param at where
 * @param what what, for a person, but for what is to be said after it
 * @param suggestion what to say after that about what was meant; looked for only when the problem is shown, since a bulk
 *        file can have as many broken references as records, and each is compared with every id
 */
public record Problem(Severity severity, Location at, String what, Supplier<String> suggestion)
        implements Comparable<Problem> {

    /** No text in a message is longer in a seed file that is all right. */
    private static final int LONGEST = 1000;

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::severity).thenComparing(Problem::at)
            .thenComparing(Problem::what);

    /** What is wrong and where in its record; safe to be shown, as are the other texts. */
    public String message() {
        String path = TerminalText.of(at.path(), LONGEST);
        return (path.isEmpty() ? "" : path + ": ") + TerminalText.of(what, LONGEST)
                + TerminalText.of(suggestion.get(), LONGEST);
    }

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
        return at.hashCode() * 31 + what.hashCode();
    }

    /** One line, e.g. {@code seeds/meetings/istanbul.yaml:14: participations[2].actor: no actor "vladimir-putn"}. */
    @Override
    public String toString() {
        return TerminalText.of(at.toString(), LONGEST) + ": " + (severity == Severity.WARNING ? "warning: " : "") + message();
    }
}
