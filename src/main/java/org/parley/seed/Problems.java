package org.parley.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Collects problems, so that all of them can be reported at once. */
final class Problems {

    private final List<Problem> found = new ArrayList<>();
    private boolean hasErrors;

    /** Adds an error. */
    void add(Location at, String message) {
        add(at, message, () -> "");
    }

    /** Adds an error with a suggestion that is looked for when it is shown. */
    void add(Location at, String message, Supplier<String> suggestion) {
        found.add(new Problem(Severity.ERROR, at, message, suggestion));
        hasErrors = true;
    }

    /** Adds a warning. */
    void warn(Location at, String message) {
        warn(at, message, "");
    }

    /** Adds a warning with a suggestion. */
    void warn(Location at, String message, String suggestion) {
        found.add(new Problem(Severity.WARNING, at, message, () -> suggestion));
    }

    void addAll(Problems others) {
        found.addAll(others.found);
        hasErrors |= others.hasErrors;
    }

    /** Whether the record cannot be used. */
    boolean hasErrors() {
        return hasErrors;
    }

    /** All that was found. */
    ProblemReport report() {
        return ProblemReport.of(found);
    }

    /** Does nothing if there are no errors. */
    void orThrow() {
        if (hasErrors) {
            throw new SeedException(report());
        }
    }
}
