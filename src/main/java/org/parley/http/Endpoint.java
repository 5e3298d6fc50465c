package org.parley.http;

import org.parley.error.ErrorCode;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Answers requests whose headers and size are good. */
@Singleton
final class Endpoint {

    private final QueryExecution execution;
    private final HttpSettings settings;

    Endpoint(QueryExecution execution, HttpSettings settings) {
        this.execution = execution;
        this.settings = settings;
    }

    Answer answer(RoutingContext context, MediaType type) {
        GraphQLRequest request = read(context);
        if (request.query() == null || request.query().isBlank()) {
            throw new RefusedRequest(ErrorCode.BAD_REQUEST, "query is missing");
        }
        if (request.query().length() > settings.maxQueryLength()) {
            throw new RefusedRequest(ErrorCode.QUERY_TOO_LONG,
                    "the query has more than " + settings.maxQueryLength() + " characters");
        }
        return Answer.of(execution.execute(request), type);
    }

    private static GraphQLRequest read(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.method() != HttpMethod.POST) {
            return RequestReader.parameters(request.query());
        }
        return RequestReader.body(context.body().buffer() == null ? new byte[0] : context.body().buffer().getBytes());
    }
}
