package org.parley.seed;

import java.util.List;
import java.util.stream.Collectors;

/** The seeds cannot be used, for the reasons listed. */
public final class SeedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** More would not be read anyway, and a broken bulk file can have as many as it has lines. */
    private static final int MOST_SHOWN = 200;

    SeedException(List<Problem> problems) {
        super(report(problems.stream().sorted().distinct().toList()));
    }

    /** In the order of files and lines. */
    private static String report(List<Problem> sorted) {
        String shown = sorted.stream().limit(MOST_SHOWN).map(Problem::toString).collect(Collectors.joining("\n"));
        int more = sorted.size() - MOST_SHOWN;
        return more > 0 ? shown + "\n… and " + more + " more" : shown;
    }
}
