package org.parley.limit;

import java.util.LinkedHashMap;
import java.util.Map;

import graphql.GraphQLContext;

/**
 * What an operation could cost at most: one for each record that it could return, for each page, for each
 * {@code totalCount} and for each condition of a filter.
 *
 * @param requested what the operation could cost; from 2<sup>53</sup> - 1 on it is that number
 * @param limit what it may cost
 */
public record Cost(long requested, long limit) {

    /** Of the operation that is executed in this context. */
    public static Cost of(GraphQLContext context) {
        return context.get(Cost.class);
    }

    /** As it stands in the {@code extensions} of an answer. */
    Map<String, Long> toExtension() {
        Map<String, Long> extension = new LinkedHashMap<>();
        extension.put("requested", requested);
        extension.put("limit", limit);
        extension.put("remaining", Math.max(0, limit - requested));
        return extension;
    }
}
