package org.parley.graphql;

import java.util.Locale;

import org.eclipse.microprofile.graphql.Description;
import org.parley.metamodel.Choice;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Metamodel;
import org.parley.model.Node;

import graphql.TrivialDataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLSchema;

/**
 * What the parts of the schema that are written by hand are made with.
 *
 * @param schema takes types
 * @param code takes what tells of which type an object is
 * @param fields begins fields
 * @param connections takes types of pages
 * @param roots takes fields at which walks begin
 */
record SchemaParts(GraphQLSchema.Builder schema, GraphQLCodeRegistry.Builder code, Fields fields,
        ConnectionTypes connections, RootFields roots) {

    /** A field whose value is at hand. */
    GraphQLFieldDefinition value(String type, String name, String description, GraphQLOutputType of,
            TrivialDataFetcher<Object> value) {
        return fields.begin(type, name, description, value).type(of).build();
    }

    /** A field that is answered with the record that an object in memory stands for. */
    GraphQLFieldDefinition record(String type, String name, String description, GraphQLOutputType of,
            RecordInMemory record) {
        return fields.begin(type, name, description, env -> {
            Node node = record.of(env);
            return ReferenceFetcher.byId(env, Metamodel.get().kind(node.getClass()), node.id());
        }).type(of).build();
    }

    /** Finds the record that a field leads to. */
    interface RecordInMemory {
        Node of(DataFetchingEnvironment env);
    }

    /** An enum of kinds. */
    static GraphQLEnumType kinds(String name, String description, Iterable<Kind> kinds) {
        GraphQLEnumType.Builder values = GraphQLEnumType.newEnum().name(name).description(description);
        kinds.forEach(kind -> values.value(screaming(kind.name()), kind, kind.description()));
        return values.build();
    }

    /** An enum of Java as one of GraphQL. */
    static GraphQLEnumType choices(Class<?> type) {
        GraphQLEnumType.Builder values = GraphQLEnumType.newEnum().name(type.getSimpleName())
                .description(type.getAnnotation(Description.class).value());
        Choice.of(type).forEach(choice -> values.value(choice.name(), choice.constant(), choice.description()));
        return values.build();
    }

    /** The name of a value of an enum: {@code STATUS_CHANGE} for {@code StatusChange}. */
    static String screaming(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
