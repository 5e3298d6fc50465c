package org.parley.oracle;

import java.util.List;

/**
 * A part of a list, with the fields of a connection.
 *
 * @param nodes what is on it
 * @param edges the same with the places in the list
 * @param pageInfo where it lies in the list
 * @param totalCount the length of the list
 */
public record Page(List<?> nodes, List<Edge> edges, Info pageInfo, int totalCount) {

    /** Something on the page, and its place. */
    public record Edge(String cursor, Object node) {
    }

    /** Where the page lies. */
    public record Info(boolean hasNextPage, boolean hasPreviousPage, String startCursor, String endCursor) {
    }

    /** Cuts a page out of a list. */
    static <T> Page of(List<T> all, Cursors<T> cursors, Window window) {
        int start = window.after() == null ? 0 : cursors.through(window.after());
        int end = window.before() == null ? all.size() : cursors.before(window.before());
        int length = Math.max(0, Math.min(window.size(), end - start));
        int first = window.backwards() ? end - length : start;
        List<T> nodes = all.subList(first, first + length);
        List<Edge> edges = nodes.stream().map(node -> new Edge(cursors.of(node), node)).toList();
        return new Page(nodes, edges, new Info(first + length < all.size(), first > 0,
                edges.isEmpty() ? null : edges.get(0).cursor(),
                edges.isEmpty() ? null : edges.get(edges.size() - 1).cursor()), all.size());
    }
}
