package org.parley.graphql;

import static graphql.schema.GraphQLTypeReference.typeRef;

import java.util.List;
import java.util.Map;

import org.parley.metamodel.Kind;
import org.parley.query.Filter;
import org.parley.query.Order;
import org.parley.query.Window;

import graphql.Scalars;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLInputType;

/** The arguments of every connection, and what they ask for. */
record PageRequest(Filter filter, Order order, Window window) {

    private static final String FIRST = "first";
    private static final String AFTER = "after";
    private static final String LAST = "last";
    private static final String BEFORE = "before";
    private static final String WHERE = "where";
    private static final String ORDER_BY = "orderBy";

    /** The arguments of a connection of that kind. */
    static List<GraphQLArgument> arguments(Kind kind) {
        String sizes = ", from 0 to " + Window.MAX_SIZE;
        return List.of(
                argument(FIRST, "How many records from the beginning of the list" + sizes + "; " + Window.DEFAULT_SIZE
                        + " if neither first nor last is given.", Scalars.GraphQLInt),
                argument(AFTER, "Only records after this cursor.", Scalars.GraphQLString),
                argument(LAST, "How many records from the end of the list" + sizes + "; not together with first.",
                        Scalars.GraphQLInt),
                argument(BEFORE, "Only records before this cursor.", Scalars.GraphQLString),
                argument(WHERE, "Which records are wanted; all if not given.", typeRef(kind.name() + "Filter")),
                argument(ORDER_BY, "The order of the list.", typeRef(kind.name() + "Order")));
    }

    private static GraphQLArgument argument(String name, String description, GraphQLInputType type) {
        return GraphQLArgument.newArgument().name(name).description(description).type(type).build();
    }

    /** What the arguments of a field ask for, whose natural order is known beforehand, since it is asked for often. */
    static PageRequest of(Kind kind, Order natural, DataFetchingEnvironment env) {
        Map<String, Object> where = env.getArgument(WHERE);
        return new PageRequest(new Filter(kind, where == null ? Map.of() : where),
                OrderTypes.order(env.getArgument(ORDER_BY), natural),
                Window.of(env.getArgument(FIRST), env.getArgument(AFTER), env.getArgument(LAST), env.getArgument(BEFORE)));
    }
}
