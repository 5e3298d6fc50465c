package org.parley.model;

/** The form of names of languages, for {@link Matches}. */
final class LanguageTag {

    static final String PATTERN = "[a-z]{2,3}(-[A-Za-z0-9]{1,8})*";

    /** What such a text is called. */
    static final String MEANING = "a BCP 47 language tag such as en";

    /** The most characters of one. */
    static final int LONGEST = 35;

    private LanguageTag() {
    }
}
