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
                String former = FormerWords.instead(owner, key);
                problems.add(value.at(), former == null ? "is no key of " + owner : former,
                        () -> former == null ? Suggestion.of(key, allowed) : "");
            }
        });
    }
}
