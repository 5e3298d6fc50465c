package org.parley.seed;

import java.util.Set;

import org.parley.suggestion.Suggestion;

/** Keys that nothing is known to be written under. */
final class UnknownKeys {

    private UnknownKeys() {
    }

    /**
     * Reports the keys of a mapping that are not allowed there.
     *
     * @param owner whose keys they would be, in words
     */
    static void refuse(Tree.Fields fields, Set<String> allowed, String owner, Problems problems) {
        fields.fields().forEach((key, value) -> {
            if (!allowed.contains(key)) {
                problems.add(value.at(), "is no key of " + owner, () -> Suggestion.of(key, allowed));
            }
        });
    }
}
