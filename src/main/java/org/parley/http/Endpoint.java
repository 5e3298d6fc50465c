package org.parley.http;

import org.parley.dataset.CurrentDataset;
import org.parley.dataset.Dataset;
import org.parley.error.ErrorCode;
import org.parley.metrics.RequestMetrics;

import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;

/** Answers requests whose headers and size are good. */
@Singleton
final class Endpoint {

    private final QueryExecution execution;
    private final Queries queries;
    private final Caching caching;
    private final CurrentDataset dataset;
    private final int maxQueryLength;

    Endpoint(QueryExecution execution, Caching caching, CurrentDataset dataset, HttpSettings settings,
            RequestMetrics metrics) {
        this.execution = execution;
        this.queries = Queries.of(settings, metrics);
        this.caching = caching;
        this.dataset = dataset;
        this.maxQueryLength = settings.maxQueryLength();
    }

    /** Reads, checks and executes a request. */
    Future<Answer> answer(Exchange exchange) {
        exchange.ask(queries.complete(read(exchange)));
        check(exchange.asked().query());
        Dataset current = dataset.current();
        return exchange.isPost() || !caching.isLasting(exchange.asked()) ? execute(exchange, current)
                : lasting(exchange, current);
    }

    private static GraphQLRequest read(Exchange exchange) {
        return exchange.isPost() ? RequestReader.body(exchange.body())
                : RequestReader.parameters(exchange.request().query());
    }

    private void check(String query) {
        if (query == null || query.isBlank()) {
            throw new RefusedRequest(ErrorCode.BAD_REQUEST, "query is missing");
        }
        if (query.length() > maxQueryLength) {
            throw new RefusedRequest(ErrorCode.QUERY_TOO_LONG,
                    "the query has more than " + maxQueryLength + " characters");
        }
    }

    private Future<Answer> execute(Exchange exchange, Dataset current) {
        return execution.execute(exchange, current).onSuccess(answer -> {
            if (answer.isWhole()) {
                queries.executed(exchange.asked());
            }
        });
    }

    /** An answer that caches can keep, unless it has errors. It is wholly of the version that its tag names. */
    private Future<Answer> lasting(Exchange exchange, Dataset current) {
        HttpServerRequest request = exchange.request();
        EntityTag tag = caching.tag(current, exchange);
        if (CacheHeaders.hasAlready(request, tag)) {
            return Future.succeededFuture(caching.lasting(Answer.notModified(), tag));
        }
        return execute(exchange, current).map(answer -> answer.isWhole()
                ? caching.lasting(CacheHeaders.wantsNone(request) ? Answer.notModified() : answer, tag) : answer);
    }
}
