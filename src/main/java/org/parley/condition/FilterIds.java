package org.parley.condition;

import java.util.Collection;
import java.util.Map;

import org.parley.condition.Filter.Criterion;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Relation;

/** Goes through the ids that the arguments of a connection of records name. */
public final class FilterIds {

    private static final String WHERE = "where";

    private final Visitor visitor;

    private FilterIds(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Takes an id with where it was named, as in {@code where.participant}, and the kind of record that is wanted there. */
    @FunctionalInterface
    public interface Visitor {
        void visit(String argument, Kind wanted, String id);
    }

    /** Shows a visitor the ids in the arguments that a client has given a connection of records of a kind. */
    public static void visit(Kind kind, Map<String, Object> arguments, Visitor visitor) {
        FilterIds ids = new FilterIds(visitor);
        arguments.forEach((name, value) -> {
            if (name.equals(WHERE) && value instanceof Map<?, ?> filter) {
                ids.filter(kind, name, filter);
            } else if (value instanceof Collection<?> list) {
                ids.list(kind, name, name, list);
            }
        });
    }

    private void filter(Kind kind, String path, Map<?, ?> terms) {
        terms.forEach((key, value) -> {
            if (value instanceof Collection<?> list) {
                list(kind, (String) key, path + "." + key, list);
            } else if (key.equals(Criterion.NOT.key()) && value instanceof Map<?, ?> filter) {
                filter(kind, path + "." + key, filter);
            } else if (value instanceof Map<?, ?> quantified) {
                related(kind, (String) key, path + "." + key, quantified);
            }
        });
    }

    private void list(Kind kind, String key, String path, Collection<?> list) {
        Criterion criterion = Criterion.of(key).orElse(null);
        Kind wanted = criterion == Criterion.ID ? kind : Filter.relation(kind, key).map(Relation::target).orElse(null);
        for (Object item : list) {
            if (criterion == Criterion.AND || criterion == Criterion.OR) {
                filter(kind, path, (Map<?, ?>) item);
            } else if (wanted != null) {
                visitor.visit(path, wanted, (String) item);
            }
        }
    }

    private void related(Kind kind, String key, String path, Map<?, ?> quantified) {
        Relation relation = Filter.relation(kind, key.substring(0, key.length() - Filter.RELATED.length())).orElseThrow();
        quantified.forEach((quantifier, filter) -> filter(relation.target(), path + "." + quantifier, (Map<?, ?>) filter));
    }
}
