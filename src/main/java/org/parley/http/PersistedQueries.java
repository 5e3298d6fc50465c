package org.parley.http;

import java.util.Optional;

import org.parley.cache.BoundedCaches;
import org.parley.error.ErrorCode;
import org.parley.metrics.RequestMetrics;

import com.github.benmanes.caffeine.cache.Cache;


/**
 * Answers every query, and remembers those that were sent together with their hash, so that the hash will do from then
 * on: <a href="https://www.apollographql.com/docs/apollo-server/performance/apq">automatic persisted queries</a>.
 */
final class PersistedQueries implements Queries {

    private final Cache<String, String> remembered;

    /** Remembers at most so many queries, which is at least one, and at most so many bytes of them. */
    PersistedQueries(int maxEntries, long maxBytes, RequestMetrics metrics) {
        long leastWeight = Math.max(1, maxBytes / maxEntries);
        remembered = BoundedCaches.ofWeight(maxBytes,
                (hash, query) -> (int) Math.max(leastWeight, 2L * query.length()));
        metrics.observe(remembered, "persisted_queries");
    }

    @Override
    public GraphQLRequest complete(GraphQLRequest request) {
        Optional<PersistedQuery> named = PersistedQuery.in(request);
        if (named.isEmpty()) {
            return request;
        }
        if (request.query() != null) {
            if (!named.get().hash().equals(Sha256.hex(request.query()))) {
                throw new RefusedRequest(ErrorCode.PERSISTED_QUERY_HASH_MISMATCH, "provided sha does not match query");
            }
            return request;
        }
        String query = remembered.getIfPresent(named.get().hash());
        if (query == null) {
            // clients know this message
            throw new RefusedRequest(ErrorCode.PERSISTED_QUERY_NOT_FOUND, "PersistedQueryNotFound");
        }
        return request.withQuery(query);
    }

    /** Only what was executed is worth remembering. */
    @Override
    public void executed(GraphQLRequest request) {
        PersistedQuery.in(request).ifPresent(named -> remembered.get(named.hash(), hash -> request.query()));
    }
}
