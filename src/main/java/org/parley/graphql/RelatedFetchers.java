package org.parley.graphql;

import java.util.List;
import java.util.Map;

import org.parley.metamodel.Relation;
import org.parley.model.Node;
import org.parley.query.Filter;
import org.parley.query.Order;
import org.parley.query.Page;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;

/** Answer with the records that a relation leads to; the questions of one level are put to the database together. */
final class RelatedFetchers {

    private RelatedFetchers() {
    }

    /** The only record there can be, or null. */
    static DataFetcher<Object> single(Relation relation) {
        return env -> RequestLoaders.<Node>load(env, relation, source(env), sources -> {
            Map<String, List<Node>> related = RequestLoaders.records(env).related(relation, sources);
            return sources.stream().map(id -> related.containsKey(id) ? related.get(id).get(0) : null).toList();
        });
    }

    /** A plain list of all. */
    static DataFetcher<Object> few(Relation relation) {
        return env -> RequestLoaders.<List<Node>>load(env, relation, source(env), sources -> {
            Map<String, List<Node>> related = RequestLoaders.records(env).related(relation, sources);
            return sources.stream().map(id -> related.getOrDefault(id, List.of())).toList();
        });
    }

    /** A page. */
    static DataFetcher<Object> many(Relation relation) {
        Order natural = Order.natural(relation.target());
        return env -> {
            PageRequest request = PageRequest.of(relation.target(), natural, env);
            String source = source(env);
            return RequestLoaders.<Connection>load(env, List.of(relation, request), source, sources -> {
                Map<String, Page> pages = RequestLoaders.records(env).related(relation, sources, request.filter(),
                        request.order(), request.window());
                return sources.stream().map(id -> Connection.of(pages.get(id), total(relation, request.filter(), id)))
                        .toList();
            });
        };
    }

    private static Connection.Total total(Relation relation, Filter filter, String source) {
        return env -> RequestLoaders.<Long>load(env, List.of(relation, filter), source, sources -> {
            Map<String, Long> counts = RequestLoaders.records(env).countRelated(relation, sources, filter);
            return sources.stream().map(id -> counts.getOrDefault(id, 0L)).toList();
        });
    }

    private static String source(DataFetchingEnvironment env) {
        return ((Node) env.getSource()).id();
    }
}
