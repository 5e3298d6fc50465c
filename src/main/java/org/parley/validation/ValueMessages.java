package org.parley.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.parley.error.Quotation;

import graphql.execution.TypeFromAST;
import graphql.language.Argument;
import graphql.language.NamedNode;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;

/** What is said of arguments, defaults of variables, and directives that are known but do not fit. */
final class ValueMessages {

    private final GraphQLSchema schema;

    ValueMessages(GraphQLSchema schema) {
        this.schema = schema;
    }

    String ofArgument(Argument argument, DocumentIndex.Owner owner) {
        GraphQLType type = owner.arguments().stream().filter(each -> each.getName().equals(argument.getName()))
                .findFirst().orElseThrow().getType();
        return mismatch(argument.getName(), argument.getValue(), type);
    }

    String ofDefault(VariableDefinition variable) {
        return mismatch("$" + Quotation.bare(variable.getName()), variable.getDefaultValue(),
                TypeFromAST.getTypeFromAST(schema, variable.getType()));
    }

    private static String mismatch(String name, Object value, GraphQLType type) {
        return ValueMismatch.of(name, value, type).orElse(name + " is not of the type that is expected here");
    }

    /** Of a directive in a place where it cannot stand. */
    String misplaced(String directive) {
        return "@" + directive + " cannot stand here; it can stand on a " + schema.getDirective(directive).validLocations()
                .stream().map(location -> location.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
    }

    /** Of arguments or fields of an object of which some have the same name. */
    static String twice(String what, List<? extends NamedNode<?>> nodes) {
        Set<String> names = new HashSet<>();
        return nodes.stream().map(NamedNode::getName).filter(name -> !names.add(name)).distinct().limit(1)
                .map(name -> "the " + what + " " + Quotation.of(name) + " is given twice").findFirst().orElseThrow();
    }
}
