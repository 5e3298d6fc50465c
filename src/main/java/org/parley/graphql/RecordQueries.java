package org.parley.graphql;

import static graphql.schema.GraphQLTypeReference.typeRef;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.parley.condition.Filter;
import org.parley.engine.RecordQuery;
import org.parley.metamodel.Kind;
import org.parley.view.Order;

import graphql.schema.GraphQLArgument;

/** The arguments of connections of records, and which records they ask for. */
final class RecordQueries {

    private static final String WHERE = "where";
    private static final String ORDER_BY = "orderBy";

    private RecordQueries() {
    }

    /** The arguments of a connection of that kind. */
    static List<GraphQLArgument> arguments(Kind kind) {
        List<GraphQLArgument> arguments = new ArrayList<>(PageArguments.ALL);
        arguments.add(PageArguments.argument(WHERE, "Which records are wanted; all if not given.",
                typeRef(kind.name() + "Filter")));
        arguments.add(PageArguments.argument(ORDER_BY, "The order of the list.", typeRef(kind.name() + "Order")));
        FilterShortcut.of(kind).forEach(shortcut -> arguments.add(shortcut.argument()));
        return arguments;
    }

    /** What the values of those arguments ask for. */
    @SuppressWarnings("unchecked")
    static Function<Map<String, Object>, RecordQuery> of(Kind kind) {
        Order natural = Order.natural(kind);
        List<FilterShortcut> shortcuts = FilterShortcut.of(kind);
        return arguments -> {
            Map<String, Object> where = (Map<String, Object>) arguments.get(WHERE);
            return new RecordQuery(
                    new Filter(kind, FilterShortcut.added(shortcuts, where == null ? Map.of() : where, arguments)),
                    OrderTypes.order((Map<String, Object>) arguments.get(ORDER_BY), natural));
        };
    }
}
