package org.parley.seed;

import java.util.Locale;

import org.parley.metamodel.Kind;

/** Names of kinds as words of a sentence. */
final class Words {

    private Words() {
    }

    /** {@code status change}. */
    static String noun(Kind kind) {
        return kind.name().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** {@code a status change}, {@code an actor}. */
    static String withArticle(Kind kind) {
        String noun = noun(kind);
        return ("aeiou".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
    }
}
