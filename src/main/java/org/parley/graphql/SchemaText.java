package org.parley.graphql;

import java.util.Set;

import graphql.Directives;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.idl.SchemaPrinter;

/**
 * The schema in GraphQL's own language, as tools read it. Of directives it defines those that it uses, also where they are
 * part of GraphQL, since not every tool knows them yet.
 */
public final class SchemaText {

    private static final Set<String> DEFINED = Set.of(RelationFields.INVERSE.getName(), Directives.OneOfDirective.getName(),
            Directives.SpecifiedByDirective.getName());

    private SchemaText() {
    }

    /** The text of a schema. */
    public static String of(GraphQLSchema schema) {
        return new SchemaPrinter(SchemaPrinter.Options.defaultOptions().includeScalarTypes(true)
                .includeSchemaDefinition(true).includeSchemaElement(SchemaText::isPrinted)).print(schema);
    }

    private static boolean isPrinted(GraphQLSchemaElement element) {
        return !(element instanceof GraphQLDirective directive) || DEFINED.contains(directive.getName());
    }
}
