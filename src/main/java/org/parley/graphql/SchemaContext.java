package org.parley.graphql;

import java.util.Locale;

import org.eclipse.microprofile.graphql.Description;
import org.parley.metamodel.Choice;
import org.parley.metamodel.Kind;

import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLSchema;
import graphql.schema.TypeResolver;

/**
 * What the parts of the schema that are written by hand are made with.
 *
 * @param schema takes types
 * @param code takes what interfaces and unions need
 * @param fields makes fields
 * @param connections takes types of pages
 * @param roots takes fields at which walks begin
 */
record SchemaContext(GraphQLSchema.Builder schema, GraphQLCodeRegistry.Builder code, FieldFactory fields,
        ConnectionTypes connections, RootFields roots) {

    /** A schema cannot be without; the engine tells of which type a record is. */
    static final TypeResolver BY_ENGINE = environment -> {
        throw new IllegalStateException("operations are executed by plans");
    };

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
