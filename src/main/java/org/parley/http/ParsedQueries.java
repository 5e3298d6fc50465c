package org.parley.http;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Function;

import org.parley.metrics.RequestMetrics;

import com.github.benmanes.caffeine.cache.Cache;

import graphql.ExecutionInput;
import graphql.execution.AbortExecutionException;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import io.vertx.core.Context;
import io.vertx.core.Vertx;

/**
 * Remembers queries that were parsed and found to fit the schema, so that this is done once. Others wait for their turn
 * to be parsed, since what never was answered can be anything.
 */
final class ParsedQueries implements PreparsedDocumentProvider {

    /** The most characters that the texts of all remembered queries have; parsed they take a multiple of that. */
    private static final int MOST_CHARACTERS = 1_000_000;

    private final Cache<String, PreparsedDocumentEntry> parsed;
    /** So that many who ask the same at once need one turn. */
    private final Map<String, CompletableFuture<PreparsedDocumentEntry>> beingParsed = new ConcurrentHashMap<>();
    private final Turns turns;

    ParsedQueries(Turns turns, RequestMetrics metrics) {
        this.parsed = WeighedCache.of("parsed_queries", MOST_CHARACTERS, (query, entry) -> query.length(), metrics);
        this.turns = turns;
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
            Function<ExecutionInput, PreparsedDocumentEntry> parser) {
        String query = input.getQuery();
        PreparsedDocumentEntry entry = parsed.getIfPresent(query);
        if (entry != null) {
            return CompletableFuture.completedFuture(entry);
        }
        CompletableFuture<PreparsedDocumentEntry> first = new CompletableFuture<>();
        CompletableFuture<PreparsedDocumentEntry> earlier = beingParsed.putIfAbsent(query, first);
        if (earlier != null) {
            return earlier.thenApplyAsync(Function.identity(), sameRequest());
        }
        turns.take(() -> parse(input, parser)).whenComplete((done, failure) -> {
            beingParsed.remove(query);
            if (failure == null) {
                first.complete(done);
            } else {
                first.completeExceptionally(failure);
            }
        });
        return first;
    }

    /** Threads that go on with the request of this one, and not with that whose query was parsed for it. */
    private static Executor sameRequest() {
        Context request = Vertx.currentContext();
        return task -> request.executeBlocking(() -> {
            task.run();
            return null;
        }, false);
    }

    private PreparsedDocumentEntry parse(ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parser) {
        try {
            PreparsedDocumentEntry entry = parser.apply(input);
            if (!entry.hasErrors()) {
                parsed.put(input.getQuery(), entry);
            }
            return entry;
        } catch (AbortExecutionException refused) { // which graphql-java expects on its own thread only
            return new PreparsedDocumentEntry(refused.toExecutionResult().getErrors());
        }
    }
}
