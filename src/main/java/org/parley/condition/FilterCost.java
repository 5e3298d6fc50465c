package org.parley.condition;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.parley.condition.Filter.Term;
import org.parley.metamodel.Kind;
import org.parley.view.View;

/** What it costs to work out conditions, see {@link org.parley.limit.Cost}: one for each, and more in a large record. */
public final class FilterCost {

    /** What says which part of a list is wanted, and not which records. */
    private static final Set<String> PAGING = Set.of("first", "after", "last", "before", "orderBy");
    private static final List<String> NESTING = List.of(Term.AND.key(), Term.OR.key(), Term.NOT.key());
    private static final String WHERE = "where";
    /** So many records are gone through for one unit of cost. */
    private static final int RECORDS_PER_UNIT = 1000;

    private FilterCost() {
    }

    /** Of the arguments that a client has given a connection of records of a kind. */
    public static long ofArguments(Map<String, Object> arguments, Kind kind, View view) {
        long count = count(arguments);
        return count + count * view.size(kind) / RECORDS_PER_UNIT;
    }

    /** How many conditions the arguments of a connection are. */
    public static long count(Map<String, Object> arguments) {
        long count = 0;
        for (Map.Entry<String, Object> argument : arguments.entrySet()) {
            if (argument.getKey().equals(WHERE)) {
                count += conditions(argument.getValue());
            } else if (!PAGING.contains(argument.getKey())) {
                count++;
            }
        }
        return count;
    }

    private static long conditions(Object filter) {
        if (filter instanceof Collection<?> list) {
            return list.stream().mapToLong(FilterCost::conditions).sum();
        } else if (filter instanceof Map<?, ?> object) {
            return object.entrySet().stream().mapToLong(term -> term((String) term.getKey(), term.getValue())).sum();
        }
        return 0;
    }

    private static long term(String name, Object value) {
        return NESTING.contains(name) ? conditions(value)
                : value instanceof Map<?, ?> quantified ? 1 + conditions(quantified.values()) : 1;
    }
}
