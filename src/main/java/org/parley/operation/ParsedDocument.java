package org.parley.operation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.parley.engine.Engine;
import org.parley.engine.Operation;
import org.parley.error.ErrorCode;
import org.parley.error.Quotation;
import org.parley.suggestion.Suggestion;

import graphql.GraphQLError;
import graphql.language.Document;
import graphql.language.OperationDefinition;

/** A document that was parsed and validated: its operations, or what is wrong with it. */
public final class ParsedDocument {

    private final List<GraphQLError> errors;
    /** By their names; the only one may have none. */
    private final Map<String, Operation> operations;

    private ParsedDocument(List<GraphQLError> errors, Map<String, Operation> operations) {
        this.errors = errors;
        this.operations = operations;
    }

    /** One that cannot be executed. */
    static ParsedDocument invalid(List<GraphQLError> errors) {
        return new ParsedDocument(errors, Map.of());
    }

    /** One that fits the schema. */
    static ParsedDocument valid(Document document, Engine engine) {
        Map<String, Operation> operations = new LinkedHashMap<>();
        for (OperationDefinition definition : document.getDefinitionsOfType(OperationDefinition.class)) {
            operations.put(definition.getName(), engine.operation(document, definition));
        }
        return new ParsedDocument(List.of(), operations);
    }

    /** Whether it has operations. */
    boolean isValid() {
        return errors.isEmpty();
    }

    /**
     * The operation of a name, or the only one if that is null.
     *
     * @throws RequestErrorException if there is none, or the document is not valid
     */
    public Operation operation(String name) {
        if (!errors.isEmpty()) {
            throw new RequestErrorException(errors);
        }
        boolean unnamed = name == null || name.isEmpty();
        Operation operation = !unnamed ? operations.get(name)
                : operations.size() == 1 ? operations.values().iterator().next() : null;
        if (operation == null) {
            throw new RequestErrorException(
                    List.of(ErrorCodes.error(ErrorCode.OPERATION_RESOLUTION_FAILURE, unnamed ? several() : unknown(name))));
        }
        return operation;
    }

    private String unknown(String name) {
        return "there is no operation " + Quotation.of(name)
                + Suggestion.of(name, operations.keySet().stream().filter(each -> each != null));
    }

    private String several() {
        return operations.isEmpty() ? "the query has no operation" : operations.keySet().stream().map(Quotation::of)
                .collect(Collectors.joining(", ", "operationName must say which operation is wanted: ", ""));
    }
}
