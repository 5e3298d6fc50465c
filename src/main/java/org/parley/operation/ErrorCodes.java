package org.parley.operation;

import java.util.List;
import java.util.Map;

import org.parley.error.ErrorCode;
import org.parley.limit.LimitExceeded;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.language.SourceLocation;

/** Makes errors, each with an {@code extensions.code}. The codes of errors in queries are those that Apollo made common. */
public final class ErrorCodes {

    private ErrorCodes() {
    }

    /** An error about the request as a whole. */
    public static GraphQLError error(ErrorCode code, String message) {
        return error(code, message, null);
    }

    /** An error about places in the query; null if it is about none. */
    static GraphQLError error(ErrorCode code, String message, List<SourceLocation> locations) {
        return GraphqlErrorBuilder.newError().message("%s", message).locations(locations)
                .extensions(Map.of("code", code.name())).build();
    }

    /** An error that tells which limit was exceeded. */
    static GraphQLError error(LimitExceeded problem) {
        return GraphqlErrorBuilder.newError().message("%s", problem.getMessage()).locations(problem.getLocations())
                .extensions(problem.getExtensions()).build();
    }
}
