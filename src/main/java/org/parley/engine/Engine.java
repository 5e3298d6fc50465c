package org.parley.engine;

import org.parley.limit.Limits;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;

/**
 * Answers operations from the view. An operation is planned once; executing a plan writes the bytes of the answer, without
 * an object or a promise for each field.
 */
public final class Engine {

    private final GraphQLSchema schema;
    private final Limits limits;
    private final Introspection introspection;

    /** An engine for the operations of a schema, within limits. */
    public Engine(GraphQLSchema schema, Limits limits) {
        this.schema = schema;
        this.limits = limits;
        this.introspection = new Introspection(schema, limits.answerBytes());
    }

    /** An operation of a document that fits the schema. */
    public Operation operation(Document document, OperationDefinition definition) {
        return new Operation(this, schema, document, definition);
    }

    Limits limits() {
        return limits;
    }

    Introspection introspection() {
        return introspection;
    }
}
