package org.parley.http;

import jakarta.inject.Singleton;

import org.parley.dataset.Dataset;
import org.parley.engine.BoundOperation;
import org.parley.json.JsonBuffer;
import org.parley.limit.Deadline;
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
    private final Bulkhead unknown;
    private final Bulkhead expensive;
    private final long expensiveCost;

    QueryExecution(Documents documents, Vertx vertx, HttpSettings settings) {
        this.documents = documents;
        this.unknown = new Bulkhead("unknown-queries", vertx, settings.maxConcurrentRequests());
        this.expensive = new Bulkhead("expensive-queries", vertx, settings.maxConcurrentRequests());
        this.expensiveCost = settings.dearCost();
    }

    /**
     * The result of a request on a version of the record.
     *
     * @return the bytes of an answer with data; {@link RequestErrorException} if there is none
     */
    Future<Result> execute(GraphQLRequest request, Dataset dataset, Deadline deadline) {
        ParsedDocument known = documents.known(request.query());
        return known != null ? execute(known, request, dataset, deadline)
                : unknown.submit(() -> documents.parse(request.query()))
                        .compose(parsed -> execute(parsed, request, dataset, deadline));
    }

    private Future<Result> execute(ParsedDocument document, GraphQLRequest request, Dataset dataset, Deadline deadline) {
        try {
            BoundOperation operation = documents.bind(document.operation(request.operationName()), request.variables(),
                    dataset);
            return operation.cost().requested() < expensiveCost ? Future.succeededFuture(write(operation, deadline))
                    : expensive.submit(() -> write(operation, deadline));
        } catch (RuntimeException e) {
            return Future.failedFuture(e);
        }
    }

    private Result write(BoundOperation operation, Deadline deadline) {
        return new Result(documents.execute(operation, deadline), operation.cost().requested());
    }

    /**
     * An answer with data.
     *
     * @param json its bytes
     * @param cost what the operation could cost
     */
    record Result(JsonBuffer json, long cost) {
    }
}
