package org.parley.http;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import org.parley.dataset.CurrentDataset;
import org.parley.error.ErrorCode;
import org.parley.metrics.RequestMetrics;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;

/** Answers requests whose headers and size are good. */
@Singleton
final class Endpoint {

    private final QueryExecution execution;
    private final Queries queries;
    private final Caching caching;
    private final CurrentDataset dataset;
    private final RequestMetrics metrics;
    private final int maxQueryLength;

    Endpoint(QueryExecution execution, Caching caching, CurrentDataset dataset, HttpSettings settings,
            RequestMetrics metrics) {
        this.execution = execution;
        this.queries = Queries.of(settings, metrics);
        this.caching = caching;
        this.metrics = metrics;
        this.dataset = dataset;
        this.maxQueryLength = settings.maxQueryLength();
    }

    /** Reads, checks and executes; takes as long as that takes, unless the query has to wait for its turn. */
    CompletionStage<Answer> answer(Exchange exchange) {
        exchange.ask(queries.complete(read(exchange)));
        check(exchange.asked().query());
        return exchange.isPost() || !caching.isLasting(exchange.asked()) ? execute(exchange) : lasting(exchange);
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

    private CompletionStage<Answer> execute(Exchange exchange) {
        return execution.execute(exchange.asked()).thenApply(result -> {
            queries.executed(exchange.asked(), result);
            measureCost(result.getExtensions());
            return Answer.of(result, exchange.mediaType());
        });
    }

    private void measureCost(Map<Object, Object> extensions) {
        if (extensions != null && extensions.get("cost") instanceof Map<?, ?> cost
                && cost.get("requested") instanceof Number requested) {
            metrics.cost(requested.doubleValue());
        }
    }

    /** An answer that caches can keep, unless it has errors, or the dataset changed while it was found. */
    private CompletionStage<Answer> lasting(Exchange exchange) {
        HttpServerRequest request = exchange.request();
        CurrentDataset.Reading reading = dataset.read();
        EntityTag tag = caching.tag(reading, exchange);
        if (CacheHeaders.hasAlready(request, tag) && reading.isOfOneDataset()) {
            return CompletableFuture.completedStage(caching.lasting(Answer.notModified(), tag));
        }
        return execute(exchange).thenApply(answer -> answer.isWhole() && reading.isOfOneDataset()
                ? caching.lasting(CacheHeaders.wantsNone(request) ? Answer.notModified() : answer, tag)
                : answer);
    }
}
