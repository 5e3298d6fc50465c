package org.parley.graphql;

import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.hibernate.proxy.HibernateProxy;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Link;
import org.parley.model.Node;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;

/**
 * Answers with the one record that another refers to.
 *
 * @param target the kind of the record
 * @param held the reference
 */
record ReferenceFetcher(Kind target, Link.Held held) implements DataFetcher<Object> {

    @Override
    public Object get(DataFetchingEnvironment env) {
        Object reference = held.get(env.getSource());
        return reference == null ? null : byId(env, target, id(reference));
    }

    /** The record of a kind with an id, together with all others of the kind that are asked for at the same level. */
    static CompletableFuture<Object> byId(DataFetchingEnvironment env, Kind kind, String id) {
        return RequestLoaders.load(env, kind, id, ids -> {
            Map<String, Node> records = RequestLoaders.records(env).byId(kind, ids);
            return ids.stream().<Object>map(records::get).toList();
        });
    }

    /** The id of a record that may not have been read. */
    private static String id(Object reference) {
        return reference instanceof HibernateProxy proxy
                ? (String) proxy.getHibernateLazyInitializer().getIdentifier() : ((Node) reference).id();
    }
}
