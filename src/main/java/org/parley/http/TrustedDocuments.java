package org.parley.http;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.parley.error.ErrorCode;

/** Answers the queries of a list and no others, whether they are named by their ids there or sent in full. */
final class TrustedDocuments implements Queries {

    private final Map<String, String> byId;
    private final Set<String> texts;

    TrustedDocuments(Map<String, String> byId) {
        this.byId = Map.copyOf(byId);
        this.texts = Set.copyOf(byId.values());
    }

    @Override
    public GraphQLRequest complete(GraphQLRequest request) {
        Optional<PersistedQuery> named = PersistedQuery.in(request);
        if (request.query() == null && named.isEmpty()) {
            return request;
        }
        String query = request.query() != null ? request.query() : byId.get(named.get().hash());
        if (query == null || !texts.contains(query)) {
            throw new RefusedRequest(ErrorCode.QUERY_NOT_TRUSTED, "the query is not on this server's list of queries");
        }
        return request.withQuery(query);
    }
}
