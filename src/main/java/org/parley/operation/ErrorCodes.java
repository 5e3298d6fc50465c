package org.parley.graphql;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.parley.error.ErrorCode;

import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.UnknownOperationException;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLSchema;

/** Gives every error an {@code extensions.code}. The codes of errors in queries are those that Apollo made common. */
final class CodedErrors extends SimplePerformantInstrumentation {

    private static final String CODE = "code";
    private static final Pattern UNKNOWN_ENUM_VALUE = Pattern.compile("\\benum '(\\w+)'");

    static Map<String, Object> code(ErrorCode code) {
        return Map.of(CODE, code.name());
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(ExecutionResult result,
            InstrumentationExecutionParameters parameters, InstrumentationState state) {
        if (result.getErrors().isEmpty()) {
            return CompletableFuture.completedFuture(result);
        }
        // one mistake in a query is one error, not one for every record at which it is met
        Map<Object, GraphQLError> errors = new LinkedHashMap<>();
        for (GraphQLError error : result.getErrors()) {
            errors.computeIfAbsent(List.of(error.getMessage(), String.valueOf(error.getLocations())),
                    mistake -> coded(error, parameters.getSchema()));
        }
        return CompletableFuture.completedFuture(result.transform(builder -> builder.errors(List.copyOf(errors.values()))));
    }

    private static GraphQLError coded(GraphQLError error, GraphQLSchema schema) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put(CODE, codeOf(error).name());
        if (error.getExtensions() != null) {
            extensions.putAll(error.getExtensions());
        }
        GraphqlErrorBuilder<?> coded = GraphqlErrorBuilder.newError().message("%s", message(error, schema))
                .errorType(error.getErrorType()).extensions(extensions);
        if (error.getLocations() != null) {
            coded.locations(error.getLocations());
        }
        if (error.getPath() != null) {
            coded.path(error.getPath());
        }
        return coded.build();
    }

    /** The message as a client understands it, with the values of an enum where one was asked for that it has not. */
    private static String message(GraphQLError error, GraphQLSchema schema) {
        String message = Wording.of(error.getMessage());
        Matcher unknown = UNKNOWN_ENUM_VALUE.matcher(message);
        if (unknown.find() && schema.getType(unknown.group(1)) instanceof GraphQLEnumType type) {
            return message + type.getValues().stream().map(GraphQLEnumValueDefinition::getName)
                    .collect(Collectors.joining(", ", "; expected one of ", ""));
        }
        return message;
    }

    private static ErrorCode codeOf(GraphQLError error) {
        if (error instanceof UnknownOperationException) {
            return ErrorCode.OPERATION_RESOLUTION_FAILURE;
        } else if (error.getErrorType() instanceof ErrorType type) {
            return switch (type) {
                case InvalidSyntax -> ErrorCode.GRAPHQL_PARSE_FAILED;
                case ValidationError -> ErrorCode.GRAPHQL_VALIDATION_FAILED;
                case OperationNotSupported -> ErrorCode.OPERATION_RESOLUTION_FAILURE;
                case DataFetchingException, NullValueInNonNullableField -> ErrorCode.INTERNAL_SERVER_ERROR;
                case ExecutionAborted -> ErrorCode.ABORTED;
            };
        }
        return ErrorCode.INTERNAL_SERVER_ERROR;
    }
}
