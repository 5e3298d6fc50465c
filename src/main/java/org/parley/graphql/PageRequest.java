package org.parley.graphql;

import static graphql.schema.GraphQLTypeReference.typeRef;

import java.util.ArrayList;
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

    private static final String WHERE = "where";
    private static final String ORDER_BY = "orderBy";

    /** The arguments of a connection of that kind. */
    static List<GraphQLArgument> arguments(Kind kind) {
        List<GraphQLArgument> arguments = new ArrayList<>(PageArguments.ALL);
        arguments.add(PageArguments.argument(WHERE, "Which records are wanted; all if not given.", typeRef(kind.name() + "Filter")));
        arguments.add(PageArguments.argument(ORDER_BY, "The order of the list.", typeRef(kind.name() + "Order")));
        Shorthand.of(kind).forEach(shorthand -> arguments.add(shorthand.argument()));
        return arguments;
    }

    /** What the arguments of a field ask for, whose natural order is known beforehand, since it is asked for often. */
    static PageRequest of(Kind kind, Order natural, DataFetchingEnvironment env) {
        Map<String, Object> where = env.getArgument(WHERE);
        return new PageRequest(new Filter(kind, Shorthand.added(kind, where == null ? Map.of() : where, env)),
                OrderTypes.order(env.getArgument(ORDER_BY), natural), PageArguments.window(env));
    }
}
