package org.parley.http;

import jakarta.inject.Singleton;

import org.parley.dataset.Dataset;
import org.parley.engine.BoundOperation;
import org.parley.json.JsonBuffer;
import org.parley.metrics.RequestMetrics;
import org.parley.operation.Documents;
import org.parley.operation.ParsedDocument;
import org.parley.operation.RequestErrorException;

import io.vertx.core.Future;
import io.vertx.core.Vertx;

/**
 * Answers requests: what is known and cheap at once, on the caller's thread. A query that was not answered lately is parsed,
 * and one that could cost much is executed, in a bulkhead of its own.
 */
@Singleton
final class QueryExecution {

    private final Documents documents;
    private final RequestMetrics metrics;
    private final SingleFlight<String, ParsedDocument> parsing;
    private final Bulkhead expensive;
    private final long expensiveCost;

    QueryExecution(Documents documents, Vertx vertx, HttpSettings settings, RequestMetrics metrics) {
        this.documents = documents;
        this.metrics = metrics;
        this.parsing = new SingleFlight<>(vertx, new Bulkhead("unknown-queries", vertx, settings.maxConcurrentRequests()),
                documents::deadline);
        this.expensive = new Bulkhead("expensive-queries", vertx, settings.maxConcurrentRequests());
        this.expensiveCost = settings.dearCost();
    }

    /** The answer to a request on a version of the record: data, or the errors for which there is none. */
    Future<Answer> execute(Exchange exchange, Dataset dataset) {
        String query = exchange.asked().query();
        ParsedDocument known = documents.known(query);
        return known != null ? execute(known, exchange, dataset)
                : parsing.run(query, exchange.deadline(), () -> documents.parse(query))
                        .compose(parsed -> execute(parsed, exchange, dataset));
    }

    private Future<Answer> execute(ParsedDocument document, Exchange exchange, Dataset dataset) {
        GraphQLRequest asked = exchange.asked();
        try {
            BoundOperation operation = documents.bind(document.operation(asked.operationName()), asked.variables(), dataset);
            return operation.cost().requested() < expensiveCost ? Future.succeededFuture(answer(operation, exchange))
                    : expensive.submit(exchange.deadline(), () -> answer(operation, exchange));
        } catch (RequestErrorException e) {
            return Future.succeededFuture(refusal(e, exchange));
        }
    }

    private Answer answer(BoundOperation operation, Exchange exchange) {
        try {
            JsonBuffer json = documents.execute(operation, exchange.deadline());
            metrics.cost(operation.cost().requested());
            return Answer.ofData(json, exchange.mediaType());
        } catch (RequestErrorException e) {
            return refusal(e, exchange);
        }
    }

    private Answer refusal(RequestErrorException problem, Exchange exchange) {
        problem.cost().ifPresent(cost -> metrics.cost(cost.requested()));
        return Answer.ofErrors(problem.errors(), problem.cost(), exchange.mediaType());
    }
}
