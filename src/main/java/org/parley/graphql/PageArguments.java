package org.parley.graphql;

import java.util.List;

import org.parley.query.Window;

import graphql.Scalars;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLInputType;

/** The arguments that say which page of a list is wanted. */
final class PageArguments {

    private static final String FIRST = "first";
    private static final String AFTER = "after";
    private static final String LAST = "last";
    private static final String BEFORE = "before";
    private static final String SIZES = ", from 0 to " + Window.MAX_SIZE;

    static final List<GraphQLArgument> ALL = List.of(
            argument(FIRST, "How many records from the beginning of the list" + SIZES + "; " + Window.DEFAULT_SIZE
                    + " if neither first nor last is given.", Scalars.GraphQLInt),
            argument(AFTER, "Only records after this cursor.", Scalars.GraphQLString),
            argument(LAST, "How many records from the end of the list" + SIZES + "; not together with first.",
                    Scalars.GraphQLInt),
            argument(BEFORE, "Only records before this cursor.", Scalars.GraphQLString));

    private PageArguments() {
    }

    /** The page that the arguments of a field ask for. */
    static Window window(DataFetchingEnvironment env) {
        return Window.of(env.getArgument(FIRST), env.getArgument(AFTER), env.getArgument(LAST), env.getArgument(BEFORE));
    }

    static GraphQLArgument argument(String name, String description, GraphQLInputType type) {
        return GraphQLArgument.newArgument().name(name).description(description).type(type).build();
    }
}
