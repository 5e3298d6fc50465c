package org.parley.http;

import java.util.Map;
import java.util.Optional;

import org.parley.error.ErrorCode;

/**
 * The hash that a request names its query by, in {@code extensions.persistedQuery} as
 * <a href="https://www.apollographql.com/docs/apollo-server/performance/apq">Apollo's protocol</a> has it.
 *
 * @param hash the SHA-256 of the query in hexadecimal digits, or the id that a list of trusted queries has it under
 */
record PersistedQuery(String hash) {

    private static final String EXTENSION = "persistedQuery";
    private static final int LONGEST_HASH = 200;

    /** The one that a request names, if it does. */
    static Optional<PersistedQuery> in(GraphQLRequest request) {
        Object extension = request.extensions().get(EXTENSION);
        if (extension == null) {
            return Optional.empty();
        }
        if (!(extension instanceof Map<?, ?> entries) || !(entries.get("version") instanceof Integer version)
                || !(entries.get("sha256Hash") instanceof String hash) || hash.isEmpty()
                || hash.length() > LONGEST_HASH) {
            throw new RefusedRequest(ErrorCode.BAD_REQUEST,
                    "extensions.persistedQuery must be an object with a number version and a text sha256Hash");
        }
        if (version != 1) {
            throw new RefusedRequest(ErrorCode.PERSISTED_QUERY_NOT_SUPPORTED, "PersistedQueryNotSupported");
        }
        return Optional.of(new PersistedQuery(hash));
    }
}
