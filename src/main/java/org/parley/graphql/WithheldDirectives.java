package org.parley.graphql;

import static graphql.schema.FieldCoordinates.coordinates;

import java.util.List;
import java.util.Set;

import graphql.Directives;
import graphql.introspection.Introspection;
import graphql.introspection.Introspection.DirectiveLocation;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLSchema;

/**
 * Directives that graphql-java adds to every schema, though nothing here keeps their promise. It does so unless a schema has
 * one of the same name: so each gets one that has no place in a query, and that nobody is told of.
 */
final class WithheldDirectives {

    private static final Set<String> NAMES = Set.of(Directives.DeferDirective.getName(),
            Directives.ExperimentalDisableErrorPropagationDirective.getName());

    private WithheldDirectives() {
    }

    /** Keeps them out of the queries that a schema takes, and out of what it tells of itself. */
    static void withhold(GraphQLSchema.Builder schema, GraphQLCodeRegistry.Builder code) {
        NAMES.forEach(name -> schema.additionalDirective(GraphQLDirective.newDirective().name(name)
                .validLocation(DirectiveLocation.SCHEMA).build()));
        DataFetcher<List<GraphQLDirective>> served = environment -> environment.getGraphQLSchema().getDirectives().stream()
                .filter(directive -> !NAMES.contains(directive.getName())).toList();
        code.dataFetcher(coordinates(Introspection.__Schema.getName(), "directives"), served);
    }
}
