package org.parley.http;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.parley.metrics.RequestMetrics;

import com.github.benmanes.caffeine.cache.Cache;

import graphql.ExecutionInput;
import graphql.execution.AbortExecutionException;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;

/**
 * Remembers queries that were parsed and found to fit the schema, so that this is done once. Others wait for their turn
 * to be parsed, since what never was answered can be anything.
 */
final class ParsedQueries implements PreparsedDocumentProvider {

    /** The most characters that the texts of all remembered queries have; parsed they take a multiple of that. */
    private static final int MOST_CHARACTERS = 1_000_000;

    private final Cache<String, PreparsedDocumentEntry> parsed;
    private final Turns turns;

    ParsedQueries(Turns turns, RequestMetrics metrics) {
        this.parsed = WeighedCache.of("parsed_queries", MOST_CHARACTERS, (query, entry) -> query.length(), metrics);
        this.turns = turns;
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
            Function<ExecutionInput, PreparsedDocumentEntry> parser) {
        PreparsedDocumentEntry entry = parsed.getIfPresent(input.getQuery());
        return entry != null ? CompletableFuture.completedFuture(entry) : turns.take(() -> parse(input, parser));
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
