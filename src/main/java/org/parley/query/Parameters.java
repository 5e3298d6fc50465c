package org.parley.query;

import java.util.LinkedHashMap;
import java.util.Map;

import org.hibernate.query.SelectionQuery;

/** The values of a query under construction. Nothing that a client sends stands in a query's text. */
final class Parameters {

    private final Map<String, Object> values = new LinkedHashMap<>();

    /** Keeps a value and answers how to write it in the query. */
    String add(Object value) {
        String name = "p" + values.size();
        values.put(name, value);
        return ":" + name;
    }

    <R> SelectionQuery<R> bindTo(SelectionQuery<R> query) {
        values.forEach(query::setParameter);
        return query;
    }
}
