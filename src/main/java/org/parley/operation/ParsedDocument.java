package org.parley.operation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.parley.engine.Engine;
import org.parley.engine.Operation;

import graphql.GraphQLError;
import graphql.execution.UnknownOperationException;
import graphql.language.Document;
import graphql.language.NodeUtil;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;

/** A document that was parsed and validated: its operations, or what is wrong with it. */
public final class ParsedDocument {

    private final GraphQLSchema schema;
    private final Document document;
    private final List<GraphQLError> errors;
    private final Map<String, Operation> operations = new HashMap<>();

    private ParsedDocument(GraphQLSchema schema, Document document, List<GraphQLError> errors) {
        this.schema = schema;
        this.document = document;
        this.errors = errors;
    }

    /** One that cannot be executed. */
    static ParsedDocument invalid(GraphQLSchema schema, List<GraphQLError> errors) {
        return new ParsedDocument(schema, null, errors);
    }

    /** One that fits the schema. */
    static ParsedDocument valid(GraphQLSchema schema, Document document, Engine engine) {
        ParsedDocument valid = new ParsedDocument(schema, document, List.of());
        for (OperationDefinition definition : document.getDefinitionsOfType(OperationDefinition.class)) {
            valid.operations.put(definition.getName(), engine.operation(document, definition));
        }
        return valid;
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
        String wanted = name == null || name.isEmpty() ? null : name;
        if (wanted == null && operations.size() == 1) {
            return operations.values().iterator().next();
        }
        try {
            return operations.get(NodeUtil.getOperation(document, wanted).operationDefinition.getName());
        } catch (UnknownOperationException e) {
            throw new RequestErrorException(ErrorCodes.coded(List.of(e), schema));
        }
    }
}
