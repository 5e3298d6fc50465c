package org.parley.graphql;

import java.util.List;
import java.util.function.Function;

import org.parley.model.Node;
import org.parley.query.Page;
import org.parley.query.Slice;

import graphql.schema.DataFetchingEnvironment;

/**
 * A page as it is answered.
 *
 * @param nodes what is on it, in order
 * @param cursors the cursor of what is on it
 * @param hasNext whether there is something after it
 * @param hasPrevious whether there is something before it
 * @param total how to find out the length of the whole list, which is only asked when a client wants it
 */
record Connection(List<?> nodes, Function<Object, String> cursors, boolean hasNext, boolean hasPrevious, Total total) {

    /** Finds out the length of a list, at once or later. */
    interface Total {
        Object count(DataFetchingEnvironment environment);
    }

    /** Something on the page. */
    record Edge(Connection page, Object node) {

        String cursor() {
            return page.cursors.apply(node);
        }
    }

    /** A page that the database has found. */
    static Connection of(Page page, Total total) {
        return new Connection(page.records(), record -> page.cursor((Node) record), page.hasNext(), page.hasPrevious(),
                total);
    }

    /** A page of a list of that length, whose elements have keys. */
    @SuppressWarnings("unchecked")
    static <T> Connection of(Slice<T> slice, Function<T, String> key, int length) {
        return new Connection(slice.elements(), element -> Slice.cursor(key.apply((T) element)), slice.hasNext(),
                slice.hasPrevious(), env -> length);
    }

    List<Edge> edges() {
        return nodes.stream().map(node -> new Edge(this, node)).toList();
    }

    String startCursor() {
        return nodes.isEmpty() ? null : cursors.apply(nodes.get(0));
    }

    String endCursor() {
        return nodes.isEmpty() ? null : cursors.apply(nodes.get(nodes.size() - 1));
    }

    Object totalCount(DataFetchingEnvironment environment) {
        return total.count(environment);
    }
}
