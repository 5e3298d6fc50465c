package org.parley.graphql;

import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;

/**
 * Fields of types, and what answers them.
 *
 * @param code takes what answers fields
 */
record Fields(GraphQLCodeRegistry.Builder code) {

    /** Begins a field of a type that is answered so. */
    GraphQLFieldDefinition.Builder begin(String type, String name, String description, DataFetcher<?> fetcher) {
        answer(type, name, fetcher);
        return GraphQLFieldDefinition.newFieldDefinition().name(name).description(description);
    }

    /** Has a field of a type answered so. */
    void answer(String type, String name, DataFetcher<?> fetcher) {
        code.dataFetcher(FieldCoordinates.coordinates(type, name), fetcher);
    }
}
