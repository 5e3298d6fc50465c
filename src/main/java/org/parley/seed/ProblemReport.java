package org.parley.seed;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is wrong with seeds: errors before warnings, each in the order of files and lines.
 *
 * @param first as many problems as anybody reads
 * @param errors how many errors there are in all
 * @param warnings how many warnings there are in all
 */
public record ProblemReport(List<Problem> first, int errors, int warnings) {

    /** More would not be read anyway, and a broken bulk file can have as many as it has lines. */
    static final int MOST_SHOWN = 100;

    static ProblemReport of(Collection<Problem> found) {
        List<Problem> all = found.stream().sorted().distinct().toList();
        int errors = (int) all.stream().filter(problem -> problem.severity() == Severity.ERROR).count();
        return new ProblemReport(List.copyOf(all.subList(0, Math.min(MOST_SHOWN, all.size()))), errors, all.size() - errors);
    }

    /** Whether nothing is wrong. */
    public boolean isEmpty() {
        return first.isEmpty();
    }

    /** How many problems there are beside the first. */
    public int more() {
        return errors + warnings - first.size();
    }

    /** A line for each of the first problems, and one that says how many more there are. */
    @Override
    public String toString() {
        String shown = first.stream().map(Problem::toString).collect(Collectors.joining("\n"));
        return more() > 0 ? shown + "\n… and " + more() + " more" : shown;
    }
}
