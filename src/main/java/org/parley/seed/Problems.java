package org.parley.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Collects problems, so that all of them can be reported at once. */
final class Problems {

    private final List<Problem> found = new ArrayList<>();

    void add(Location at, String message) {
        add(at, message, () -> "");
    }

    /** Adds a problem with a suggestion that is looked for when the problem is shown. */
    void add(Location at, String message, Supplier<String> suggestion) {
        found.add(new Problem(at, message, suggestion));
    }

    void addAll(Problems others) {
        found.addAll(others.found);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Does nothing if there are none. */
    void orThrow() {
        if (!found.isEmpty()) {
            throw new SeedException(found);
        }
    }
}
