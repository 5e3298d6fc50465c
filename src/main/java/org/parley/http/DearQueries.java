package org.parley.http;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.parley.limit.Cost;

import graphql.ExecutionResult;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;

/** Executes queries, of which those that could cost much wait for their turn. */
final class DearQueries extends AsyncExecutionStrategy {

    private final Turns turns;
    private final long dear;

    /** From that cost on they wait. */
    DearQueries(DataFetcherExceptionHandler failures, Turns turns, long dear) {
        super(failures);
        this.turns = turns;
        this.dear = dear;
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(ExecutionContext execution, ExecutionStrategyParameters parameters) {
        if (Cost.of(execution.getGraphQLContext()).requested() < dear) {
            return super.execute(execution, parameters);
        }
        return turns.take(() -> super.execute(execution, parameters)).thenCompose(Function.identity());
    }
}
