package org.parley.graphql;

import java.util.List;

import org.parley.engine.Window;

import graphql.Scalars;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLInputType;

/** The arguments that say which page of a list is wanted. */
final class PageArguments {

    private static final String SIZES = ", from 0 to " + Window.MAX_SIZE;

    static final List<GraphQLArgument> ALL = List.of(
            argument(Window.FIRST, "How many records from the beginning of the list" + SIZES + "; " + Window.DEFAULT_SIZE
                    + " if neither first nor last is given.", Scalars.GraphQLInt),
            argument(Window.AFTER, "Only records after this cursor.", Scalars.GraphQLString),
            argument(Window.LAST, "How many records from the end of the list" + SIZES + "; not together with first.",
                    Scalars.GraphQLInt),
            argument(Window.BEFORE, "Only records before this cursor.", Scalars.GraphQLString));

    private PageArguments() {
    }

    static GraphQLArgument argument(String name, String description, GraphQLInputType type) {
        return GraphQLArgument.newArgument().name(name).description(description).type(type).build();
    }
}
