package org.parley.limit;

import graphql.language.Field;

/** How much there is of everything in a selection of fields, with the fragments spread in it. */
final class Tally {

    long fields;
    long aliases;
    long directives;
    long spreads;
    int depth;
    /** One of the fields that are the deepest. */
    Field deepest;

    /** Adds what stands beside it. */
    void add(Tally other) {
        fields = Saturating.plus(fields, other.fields);
        aliases = Saturating.plus(aliases, other.aliases);
        directives = Saturating.plus(directives, other.directives);
        spreads = Saturating.plus(spreads, other.spreads);
        if (other.depth > depth) {
            depth = other.depth;
            deepest = other.deepest;
        }
    }
}
