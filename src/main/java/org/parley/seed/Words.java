package org.parley.seed;

import org.parley.metamodel.Kind;

/** Names of kinds as words of a sentence. */
final class Words {

    private Words() {
    }

    /** {@code a status change}, {@code an actor}. */
    static String withArticle(Kind kind) {
        String noun = kind.noun();
        return ("aeiou".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
    }
}
