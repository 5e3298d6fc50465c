package org.parley.operation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.parley.error.ErrorCode;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.UnknownOperationException;
import graphql.language.SourceLocation;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLSchema;

/** Gives every error an {@code extensions.code}. The codes of errors in queries are those that Apollo made common. */
public final class ErrorCodes {

    private static final String CODE = "code";
    private static final Pattern UNKNOWN_ENUM_VALUE = Pattern.compile("\\benum '(\\w+)'");

    private ErrorCodes() {
    }

    /** An error with a code and a message of our own. */
    public static GraphQLError error(ErrorCode code, String message) {
        return GraphqlErrorBuilder.newError().message("%s", message).extensions(Map.of(CODE, code.name())).build();
    }

    /** An error with a code and a message of our own, about a place in the query. */
    static GraphQLError error(ErrorCode code, String message, SourceLocation location) {
        return GraphqlErrorBuilder.newError().message("%s", message).location(location)
                .extensions(Map.of(CODE, code.name())).build();
    }

    /** What graphql-java finds wrong, each mistake once, with codes and in words for clients. */
    static List<GraphQLError> coded(List<? extends GraphQLError> errors, GraphQLSchema schema) {
        Map<Object, GraphQLError> distinct = new LinkedHashMap<>();
        for (GraphQLError error : errors) {
            distinct.computeIfAbsent(List.of(error.getMessage(), String.valueOf(error.getLocations())),
                    mistake -> coded(error, schema));
        }
        return List.copyOf(distinct.values());
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
        String message = ClientMessages.of(error.getMessage());
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
