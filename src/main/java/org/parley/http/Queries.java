package org.parley.http;

import org.parley.error.ErrorCode;
import org.parley.metrics.RequestMetrics;


/** Which queries are answered, and how they are named. */
interface Queries {

    /** As the operator wants it. */
    static Queries of(HttpSettings settings, RequestMetrics metrics) {
        HttpSettings.PersistedQueries persisted = settings.persistedQueries();
        if (settings.trustedDocuments().isPresent()) {
            return new TrustedDocuments(TrustedDocumentFiles.read(settings.trustedDocuments().get()));
        }
        return persisted.maxEntries() == 0 ? new PlainQueries()
                : new PersistedQueries(persisted.maxEntries(), persisted.maxSize().asLongValue(), metrics);
    }

    /**
     * The request with the text of its query, which it may have named only by a hash; null if it did neither.
     *
     * @throws RefusedRequest if there is no such query, or it is not to be answered
     */
    GraphQLRequest complete(GraphQLRequest request);

    /** Takes note of a complete request that was answered with data. */
    default void executed(GraphQLRequest request) {
    }

    /** Every query, by its text. */
    final class PlainQueries implements Queries {

        @Override
        public GraphQLRequest complete(GraphQLRequest request) {
            if (PersistedQuery.in(request).isPresent()) {
                throw new RefusedRequest(ErrorCode.PERSISTED_QUERY_NOT_SUPPORTED, "PersistedQueryNotSupported");
            }
            return request;
        }
    }
}
