package org.parley.graphql;

import org.parley.engine.FieldSource;

import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLOutputType;

/**
 * Makes fields of types, each with what it means.
 *
 * @param code takes what fields mean
 */
record FieldFactory(GraphQLCodeRegistry.Builder code) {

    /** Begins a field of a type. */
    GraphQLFieldDefinition.Builder begin(String type, String name, String description, FieldSource source) {
        define(type, name, source);
        return GraphQLFieldDefinition.newFieldDefinition().name(name).description(description);
    }

    /** A field of a type without arguments. */
    GraphQLFieldDefinition field(String type, String name, String description, GraphQLOutputType of,
            FieldSource source) {
        return begin(type, name, description, source).type(of).build();
    }

    /** Says what a field of a type means. */
    void define(String type, String name, FieldSource source) {
        code.dataFetcher(FieldCoordinates.coordinates(type, name), source);
    }
}
