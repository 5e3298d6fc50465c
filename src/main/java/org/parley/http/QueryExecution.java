package org.parley.http;

import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.parley.metrics.RequestMetrics;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.smallrye.graphql.execution.event.EventEmitter;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import jakarta.json.JsonValue;

/** Has graphql-java execute requests against the schema, with all that listeners of SmallRye GraphQL add to it. */
@Singleton
final class QueryExecution {

    private final GraphQL graphql;

    QueryExecution(GraphQLSchema schema, DataFetcherExceptionHandler failures, Vertx vertx, HttpSettings settings,
            RequestMetrics metrics) {
        Turns unknown = new Turns("unknown-queries", vertx, settings.maxConcurrentRequests());
        Turns dear = new Turns("dear-queries", vertx, settings.maxConcurrentRequests());
        graphql = EventEmitter.getInstance().fireBeforeGraphQLBuild(GraphQL.newGraphQL(schema)
                .preparsedDocumentProvider(new ParsedQueries(unknown, metrics))
                .queryExecutionStrategy(new DearQueries(failures, dear, settings.dearCost()))).build();
    }

    /** The result of a request, found on this thread unless it has to wait for its turn. */
    CompletableFuture<ExecutionResult> execute(GraphQLRequest request) {
        return graphql.executeAsync(ExecutionInput.newExecutionInput(request.query())
                .operationName(request.operationName()).variables(request.variables()).extensions(request.extensions())
                .graphQLContext(forAnnotatedFields()).build());
    }

    /** What SmallRye GraphQL expects at fields that are written with annotations. */
    private static Map<String, Object> forAnnotatedFields() {
        SmallRyeContext context = new SmallRyeContext(QueryExecution.class.getSimpleName());
        context.setRequest(JsonValue.EMPTY_JSON_OBJECT);
        return Map.of(SmallRyeContextManager.CONTEXT, context, "runBlocking", true);
    }
}
