package org.parley.graphql;

import graphql.schema.GraphQLArgument;

/** The day as of which a walk is made: given where it begins, kept wherever it leads. */
final class AsOfArgument {

    static final String NAME = "asOf";

    /** The argument of fields at which walks begin; the engine knows it by its name. */
    static final GraphQLArgument ARGUMENT = GraphQLArgument.newArgument().name(NAME).type(DateScalar.TYPE)
            .description("The record as told by the documents that had been published by this day, here and wherever the "
                    + "walk leads: facts that none of them says are left out, a meeting has the status that it had by then, and "
                    + "a post or position no end after that day. Texts are as they stand now. Before the first document "
                    + "there is nothing. One id so has several versions: ask for the field asOf of each record, and let your "
                    + "cache know it as a key field beside the id.")
            .build();

    private AsOfArgument() {
    }
}
