package org.parley.limit;

import java.util.List;
import java.util.Map;

import graphql.execution.AbortExecutionException;
import graphql.language.Node;
import graphql.language.SourceLocation;

/** A query asks for more than it may; it is refused as a whole, and the error says what was asked for and the limit. */
public final class LimitExceeded extends AbortExecutionException {

    private final transient List<SourceLocation> locations;
    private final transient Map<String, Object> extensions;

    /** Of a part of the query, or null where it is not about a part of it. */
    public LimitExceeded(LimitCode code, long requested, long limit, SourceLocation location) {
        super(code.message(requested, limit));
        locations = location == null ? null : List.of(location);
        extensions = Map.of("code", code.name(), "requested", requested, "limit", limit);
    }

    /** What cannot be told in numbers. */
    public static LimitExceeded of(LimitCode code) {
        return new LimitExceeded(code);
    }

    private LimitExceeded(LimitCode code) {
        super(code.message(0, 0));
        locations = null;
        extensions = Map.of("code", code.name());
    }

    /** Refuses what is more than the limit. */
    public static void check(LimitCode code, long requested, long limit, Node<?> where) {
        if (requested > limit) {
            throw new LimitExceeded(code, requested, limit, where == null ? null : where.getSourceLocation());
        }
    }

    @Override
    public List<SourceLocation> getLocations() {
        return locations;
    }

    @Override
    public Map<String, Object> getExtensions() {
        return extensions;
    }

    /** An expected answer to a client, which needs no trace. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
