package org.parley.http;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.parley.metrics.RequestMetrics;

import com.github.benmanes.caffeine.cache.Cache;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;

/** Remembers queries that were parsed and found to fit the schema, so that this is done once. */
final class ParsedQueries implements PreparsedDocumentProvider {

    /** The most characters that the texts of all remembered queries have; parsed they take a multiple of that. */
    private static final int MOST_CHARACTERS = 1_000_000;

    private final Cache<String, PreparsedDocumentEntry> parsed;

    ParsedQueries(RequestMetrics metrics) {
        parsed = WeighedCache.of("parsed_queries", MOST_CHARACTERS, (query, entry) -> query.length(), metrics);
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
            Function<ExecutionInput, PreparsedDocumentEntry> parser) {
        PreparsedDocumentEntry entry = parsed.getIfPresent(input.getQuery());
        if (entry == null) {
            entry = parser.apply(input);
            if (!entry.hasErrors()) {
                parsed.put(input.getQuery(), entry);
            }
        }
        return CompletableFuture.completedFuture(entry);
    }
}
