package org.parley.http;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

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
    private final Map<String, CompletableFuture<ParsedDocument>> beingParsed = new ConcurrentHashMap<>();

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
                : parse(request.query(), deadline).compose(parsed -> execute(parsed, request, dataset, deadline));
    }

    /** Many who ask the same at once have it parsed once, and each goes on in the context of its own request. */
    private Future<ParsedDocument> parse(String query, Deadline deadline) {
        CompletableFuture<ParsedDocument> first = new CompletableFuture<>();
        CompletableFuture<ParsedDocument> earlier = beingParsed.putIfAbsent(query, first);
        if (earlier == null) {
            unknown.submit(deadline, () -> documents.parse(query)).onComplete(done -> {
                beingParsed.remove(query);
                if (done.succeeded()) {
                    first.complete(done.result());
                } else {
                    first.completeExceptionally(done.cause());
                }
            });
        }
        return Future.fromCompletionStage(earlier == null ? first : earlier, Vertx.currentContext());
    }

    private Future<Result> execute(ParsedDocument document, GraphQLRequest request, Dataset dataset, Deadline deadline) {
        try {
            BoundOperation operation = documents.bind(document.operation(request.operationName()), request.variables(),
                    dataset);
            return operation.cost().requested() < expensiveCost ? Future.succeededFuture(write(operation, deadline))
                    : expensive.submit(deadline, () -> write(operation, deadline));
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
