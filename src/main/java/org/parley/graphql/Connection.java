package org.parley.graphql;

import java.util.List;

import org.parley.model.Node;
import org.parley.query.Page;

import graphql.schema.DataFetchingEnvironment;

/**
 * A page as it is answered.
 *
 * @param page the page
 * @param total how to find out the length of the whole list, which is only asked when a client wants it
 */
record Connection(Page page, Total total) {

    /** Finds out the length of a list, at once or later. */
    interface Total {
        Object count(DataFetchingEnvironment environment);
    }

    /** A record on the page. */
    record Edge(Page page, Node node) {

        String cursor() {
            return page.cursor(node);
        }
    }

    List<Edge> edges() {
        return page.records().stream().map(record -> new Edge(page, record)).toList();
    }

    String startCursor() {
        return page.records().isEmpty() ? null : page.cursor(page.records().get(0));
    }

    String endCursor() {
        return page.records().isEmpty() ? null : page.cursor(page.records().get(page.records().size() - 1));
    }

    Object totalCount(DataFetchingEnvironment environment) {
        return total.count(environment);
    }
}
