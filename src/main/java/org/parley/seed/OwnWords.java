package org.parley.seed;

import org.parley.metamodel.Attribute;

/** A choice that is OTHER has the keeper's own word beside it, and no other choice has. */
final class OwnWords {

    private static final String OTHER = "OTHER";

    private final Problems problems;

    OwnWords(Problems problems) {
        this.problems = problems;
    }

    /** Checks a record that all values have been set in. */
    void check(Draft draft, Tree.Fields fields) {
        for (Attribute word : Form.of(draft.kind()).ownWords()) {
            check(draft, word, word.ownWordFor().orElseThrow(), fields);
        }
    }

    private void check(Draft draft, Attribute word, String choice, Tree.Fields fields) {
        Object chosen = draft.kind().attribute(choice).get(draft.entity());
        boolean given = fields.get(word.name()) != null;
        if (chosen instanceof Enum<?> constant && constant.name().equals(OTHER)) {
            if (!given) {
                problems.add(fields.at(word.name()), "is missing: " + choice + " is OTHER, so say what it is in your own word");
            }
        } else if (given && chosen != null) {
            problems.add(fields.at(word.name()), "is only for " + choice + ": OTHER, and " + choice + " is " + chosen);
        } else if (given && fields.get(choice) == null) {
            problems.add(fields.at(word.name()), "is only for " + choice + ": OTHER, and there is no " + choice);
        }
    }
}
