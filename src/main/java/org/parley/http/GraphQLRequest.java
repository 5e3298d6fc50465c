package org.parley.http;

import java.util.Map;

/**
 * A request, as the <a href="https://graphql.github.io/graphql-over-http/draft/#sec-Request-Parameters">draft</a> names
 * its parameters.
 *
 * @param query the text of the query; null when only its hash was sent
 * @param operationName which of its operations is meant; null when there is only one
 * @param variables the values of its variables
 * @param extensions what else the client sends
 */
record GraphQLRequest(String query, String operationName, Map<String, Object> variables,
        Map<String, Object> extensions) {

    GraphQLRequest withQuery(String text) {
        return new GraphQLRequest(text, operationName, variables, extensions);
    }
}
