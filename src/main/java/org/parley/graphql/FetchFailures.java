package org.parley.graphql;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.jboss.logging.Logger;
import org.parley.error.ErrorCode;
import org.parley.query.BadRequest;
import org.parley.query.Deadline;

import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import jakarta.inject.Singleton;

/** Says what went wrong while a field was answered: to the client what it can mend, to the log everything else. */
@Singleton
final class FetchFailures implements DataFetcherExceptionHandler {

    private static final Logger LOG = Logger.getLogger(FetchFailures.class);

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters parameters) {
        Throwable failure = parameters.getException();
        while (failure instanceof CompletionException && failure.getCause() != null) {
            failure = failure.getCause();
        }
        GraphqlErrorBuilder<?> error = GraphqlErrorBuilder.newError().path(parameters.getPath())
                .location(parameters.getSourceLocation());
        if (failure instanceof BadRequest bad) {
            error.message("%s", bad.getMessage()).extensions(CodedErrors.code(bad.code()));
        } else if (failure instanceof Deadline.Missed) {
            error.message("%s", failure.getMessage()); // the whole answer will be about it
        } else {
            LOG.errorf(failure, "%s could not be answered", parameters.getPath());
            error.message("an error inside the server; it has been logged")
                    .extensions(CodedErrors.code(ErrorCode.INTERNAL_SERVER_ERROR));
        }
        return CompletableFuture.completedFuture(DataFetcherExceptionHandlerResult.newResult(error.build()).build());
    }
}
