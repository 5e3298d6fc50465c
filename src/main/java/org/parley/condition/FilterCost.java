package org.parley.condition;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

import org.parley.condition.Filter.Criterion;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Relation;
import org.parley.view.View;

/**
 * What it costs to work out conditions, see {@link org.parley.limit.Cost}: one for each, and more as more records, links or
 * texts have to be gone through.
 */
public final class FilterCost {

    /** What says which part of a list is wanted, and not which records. */
    private static final Set<String> PAGING = Set.of("first", "after", "last", "before", "orderBy");
    private static final String WHERE = "where";
    /** So many records or links are gone through in the time of one unit, so many bytes of text. */
    private static final int RECORDS_PER_UNIT = 200;
    private static final int BYTES_PER_UNIT = 500;
    /** A record that lasts for a time has about so many citations, each of which attests it. */
    private static final int CITATIONS = 5;

    private final View view;
    private final Conditions conditions;

    /** Of conditions on the records of a view. */
    FilterCost(View view, Conditions conditions) {
        this.view = view;
        this.conditions = conditions;
    }

    /** How many arguments that a client has given a connection are conditions. */
    public static long count(Map<String, Object> arguments) {
        return arguments.keySet().stream().filter(name -> !PAGING.contains(name)).count();
    }

    /** What so many records or links cost that have to be gone through. */
    public static long ofScan(long size) {
        return size / RECORDS_PER_UNIT;
    }

    /** Of the arguments that a client has given a connection of records of a kind. */
    long ofArguments(Kind kind, Map<String, Object> arguments) {
        long cost = 0;
        for (Map.Entry<String, Object> argument : arguments.entrySet()) {
            if (argument.getKey().equals(WHERE)) {
                cost += ofFilter(kind, (Map<?, ?>) argument.getValue());
            } else if (!PAGING.contains(argument.getKey())) {
                cost += 1 + ofScan(view.size(kind));
            }
        }
        return cost;
    }

    private long ofFilter(Kind kind, Map<?, ?> terms) {
        long cost = 0;
        for (Map.Entry<?, ?> term : terms.entrySet()) {
            cost += term.getValue() == null ? 0 : ofTerm(kind, (String) term.getKey(), term.getValue());
        }
        return cost;
    }

    private long ofTerm(Kind kind, String key, Object value) {
        Criterion criterion = Criterion.of(key).orElse(null);
        if (criterion == Criterion.AND || criterion == Criterion.OR) {
            return ((Collection<?>) value).stream().mapToLong(filter -> ofFilter(kind, (Map<?, ?>) filter)).sum();
        } else if (criterion == Criterion.NOT) {
            return ofFilter(kind, (Map<?, ?>) value);
        } else if (criterion == Criterion.TEXT) {
            return 1 + conditions.textSize(kind) / BYTES_PER_UNIT;
        } else if (criterion == Criterion.ON || criterion == Criterion.POSSIBLY_ON || criterion == Criterion.IN_FORCE_ON) {
            return 1 + ofScan((long) CITATIONS * view.size(kind));
        } else if (value instanceof Map<?, ?> quantified) {
            Relation relation = Filter.relation(kind, key.substring(0, key.length() - Filter.RELATED.length()))
                    .orElseThrow();
            return 1 + ofScan(view.links(relation).size()) + quantified.values().stream()
                    .mapToLong(filter -> ofFilter(relation.target(), (Map<?, ?>) filter)).sum();
        }
        return 1 + ofScan(view.size(kind));
    }
}
