package org.parley.validation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.parley.error.Quotation;
import org.parley.suggestion.Suggestion;

import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLUnionType;

/** What is said of names that neither the schema nor the document has. */
final class UnknownNameMessages {

    private static final int MOST_TYPES = 3;

    private final Document document;
    private final GraphQLSchema schema;

    UnknownNameMessages(Document document, GraphQLSchema schema) {
        this.document = document;
        this.schema = schema;
    }

    /** Of a field, with those of the types that there can be which have it. */
    String field(String name, GraphQLNamedType type) {
        String message = type.getName() + " has no field " + Quotation.of(name);
        List<String> others = possible(type).stream().filter(each -> ((GraphQLFieldsContainer) each).getField(name) != null)
                .map(GraphQLNamedType::getName).toList();
        if (!others.isEmpty()) {
            return message + "; " + others.stream().limit(MOST_TYPES).map(other -> "... on " + other)
                    .collect(Collectors.joining(" or ")) + " has one";
        }
        return message + (type instanceof GraphQLFieldsContainer container ? Suggestion.of(name,
                container.getFieldDefinitions().stream().map(GraphQLFieldDefinition::getName)) : "");
    }

    private List<? extends GraphQLNamedOutputType> possible(GraphQLType type) {
        return type instanceof GraphQLInterfaceType general ? schema.getImplementations(general)
                : type instanceof GraphQLUnionType union ? union.getTypes() : List.of();
    }

    String argument(String name, DocumentIndex.Owner owner) {
        return owner.name() + " has no argument " + Quotation.of(name)
                + Suggestion.of(name, owner.arguments().stream().map(GraphQLArgument::getName));
    }

    String directive(String name) {
        return "there is no directive @" + Quotation.bare(name)
                + Suggestion.nearest(name, schema.getDirectives().stream().map(GraphQLDirective::getName))
                        .map(near -> Suggestion.question("@" + near)).orElse("");
    }

    String type(String name) {
        return "there is no type " + Quotation.of(name) + Suggestion.of(name, schema.getAllTypesAsList().stream()
                .map(GraphQLNamedType::getName).filter(each -> !each.startsWith("__")));
    }

    String fragment(String name) {
        return "there is no fragment " + Quotation.of(name) + Suggestion.of(name,
                document.getDefinitionsOfType(FragmentDefinition.class).stream().map(FragmentDefinition::getName));
    }

    String variable(String name) {
        Stream<String> defined = document.getDefinitionsOfType(OperationDefinition.class).stream()
                .flatMap(operation -> operation.getVariableDefinitions().stream()).map(VariableDefinition::getName);
        return "the operation does not define $" + Quotation.bare(name) + Suggestion.nearest(name, defined)
                .filter(near -> !near.equals(name)).map(near -> Suggestion.question("$" + near)).orElse("");
    }
}
