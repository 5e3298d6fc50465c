package org.parley.limit;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;

import org.parley.query.Deadline;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.DocumentAndVariables;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import io.quarkus.arc.Unremovable;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;

/**
 * Holds every query against the limits, each check as early as it can be done: variables and the number of tokens
 * before the text is parsed, the shape before the query is validated, the cost before it is executed.
 */
@Singleton
@Unremovable // looked up when graphql-java is set up
public final class QueryLimits extends SimplePerformantInstrumentation {

    /**
     * Three for each selection within a selection and each object within an object, two for each list within a list.
     */
    private static final int MAX_RULE_DEPTH = 300;

    private final Limits limits;
    private final ParserOptions parser;
    /** Of operations without variables, as long as someone remembers the operation. */
    private final Map<OperationDefinition, Cost> constantCosts = Collections.synchronizedMap(new WeakHashMap<>());
    private final ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1, task -> {
        Thread thread = new Thread(task, "deadlines");
        thread.setDaemon(true);
        return thread;
    });

    QueryLimits(Limits limits) {
        this.limits = limits;
        // the end of the text is a token, too
        this.parser = ParserOptions.getDefaultOperationParserOptions().transform(options -> options
                .maxTokens((int) Math.min(limits.tokens() + 1L, Integer.MAX_VALUE)).maxRuleDepth(MAX_RULE_DEPTH));
        clock.setRemoveOnCancelPolicy(true);
    }

    @PreDestroy
    void stop() {
        clock.shutdownNow();
    }

    @Override
    public ExecutionInput instrumentExecutionInput(ExecutionInput input, InstrumentationExecutionParameters parameters,
            InstrumentationState state) {
        ValueLimits.check(input.getVariables(), limits);
        input.getGraphQLContext().put(ParserOptions.class, parser);
        input.getGraphQLContext().put(Deadline.class, new Deadline(limits.deadline(), clock));
        return input;
    }

    @Override
    public InstrumentationContext<Document> beginParse(InstrumentationExecutionParameters parameters,
            InstrumentationState state) {
        Tokens.check(parameters.getExecutionInput().getQuery(), limits.tokens());
        return SimpleInstrumentationContext.whenCompleted((document, failure) -> {
            if (failure instanceof ParseCancelledException cancelled) {
                throw tooLarge(LimitCode.TOO_MANY_TOKENS, limits.tokens(), cancelled);
            } else if (failure instanceof ParseCancelledTooDeepException cancelled) {
                throw tooLarge(LimitCode.NESTED_TOO_DEEP, MAX_RULE_DEPTH, cancelled);
            }
        });
    }

    private static LimitExceeded tooLarge(LimitCode code, long limit, InvalidSyntaxException cancelled) {
        return new LimitExceeded(code, limit + 1, limit, cancelled.getLocation());
    }

    @Override
    public DocumentAndVariables instrumentDocumentAndVariables(DocumentAndVariables parsed,
            InstrumentationExecutionParameters parameters, InstrumentationState state) {
        DocumentLimits.check(parsed.getDocument(), limits);
        return parsed;
    }

    @Override
    public InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        ExecutionContext execution = parameters.getExecutionContext();
        Cost cost = cost(execution);
        execution.getGraphQLContext().put(Cost.class, cost);
        LimitExceeded.check(LimitCode.QUERY_TOO_COSTLY, cost.requested(), cost.limit(),
                execution.getOperationDefinition());
        return SimpleInstrumentationContext.noOp();
    }

    private Cost cost(ExecutionContext execution) {
        OperationDefinition operation = execution.getOperationDefinition();
        if (!operation.getVariableDefinitions().isEmpty()) {
            return CostEstimate.of(execution, limits);
        }
        Cost cost = constantCosts.get(operation);
        if (cost == null) {
            cost = CostEstimate.of(execution, limits);
            constantCosts.put(operation, cost);
        }
        return cost;
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(ExecutionResult result,
            InstrumentationExecutionParameters parameters, InstrumentationState state) {
        GraphQLContext context = parameters.getGraphQLContext();
        ExecutionResult told = result;
        Deadline deadline = context.get(Deadline.class);
        if (deadline != null && deadline.isMissed()) {
            long limit = limits.deadline().toMillis();
            told = refusal(new LimitExceeded(LimitCode.REQUEST_TIMEOUT, limit, limit, null));
        } else if (result.getErrors().stream().anyMatch(BadFaithIntrospectionError.class::isInstance)) {
            told = refusal(GraphqlErrorBuilder.newError().message(LimitCode.INTROSPECTION_TOO_LARGE.message(0, 0))
                    .extensions(Map.of("code", LimitCode.INTROSPECTION_TOO_LARGE.name())).build());
        }
        Cost cost = context.get(Cost.class);
        return CompletableFuture.completedFuture(cost == null ? told
                : told.transform(builder -> builder.addExtension("cost", cost.toExtension())));
    }

    private static ExecutionResult refusal(GraphQLError error) {
        return ExecutionResultImpl.newExecutionResult().errors(List.of(error)).build();
    }
}
