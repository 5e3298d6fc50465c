package org.parley.seed;

import java.util.Map;

/** Keys that the version before had, and what is written instead now. */
final class FormerWords {

    private static final Map<String, String> INSTEAD = Map.of(
            "an incident attributedTo", "is written as accusations now, each with its citations; \"parley migrate\" does it",
            "a ceasefire proposal supportedBy", "is written as responses with the stance SUPPORTED now, one for each "
                    + "supporter; \"parley migrate\" does it");

    private FormerWords() {
    }

    /** What is to be said of a key; null if it never was one. */
    static String instead(String owner, String key) {
        return INSTEAD.get(owner + " " + key);
    }
}
