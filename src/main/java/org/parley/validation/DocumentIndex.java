package org.parley.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.SourceLocation;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;

/** Finds the parts of a document by where they stand, with the types that surround them. */
final class DocumentIndex {

    private final GraphQLSchema schema;
    private final Map<Key, Place> places = new HashMap<>();

    /** Parts of one class never begin at the same location. */
    private record Key(SourceLocation location, Class<?> part) {
    }

    /**
     * A part of a document.
     *
     * @param node the part
     * @param type the type whose fields are selected around it; null where that is unknown
     * @param field the field that it is or belongs to; null without one
     * @param owner that field, or the directive whose argument it is, as the schema has it; null if it is unknown there
     */
    record Place<N extends Node<?>>(N node, GraphQLNamedType type, Field field, Owner owner) {
    }

    /**
     * What has arguments.
     *
     * @param name the name, as messages have it: {@code Query.meeting}, {@code @skip}
     * @param arguments its arguments
     * @param type the type of its value; null of a directive
     */
    record Owner(String name, List<GraphQLArgument> arguments, GraphQLType type) {
    }

    DocumentIndex(Document document, GraphQLSchema schema) {
        this.schema = schema;
        document.getDefinitions().forEach(definition -> add(definition, null, null, null));
    }

    /** The part of a class that begins at a location; null if there is none. */
    @SuppressWarnings("unchecked")
    <N extends Node<?>> Place<N> find(SourceLocation location, Class<N> part) {
        return (Place<N>) places.get(new Key(location, part));
    }

    private void add(Node<?> node, GraphQLNamedType type, Field field, Owner owner) {
        if (node instanceof Field selected) {
            Owner definition = definition(type, selected.getName());
            put(selected, type, selected, definition);
            selected.getArguments().forEach(argument -> add(argument, type, selected, definition));
            selected.getDirectives().forEach(directive -> add(directive, type, selected, null));
            if (selected.getSelectionSet() != null) {
                GraphQLNamedType inner = definition == null ? null : GraphQLTypeUtil.unwrapAll(definition.type());
                add(selected.getSelectionSet(), inner, selected, null);
            }
            return;
        }
        Owner own = node instanceof Directive directive ? definition(directive) : owner;
        put(node, type, field, own);
        GraphQLNamedType inner = type(node, type);
        Owner passed = node instanceof Directive || node instanceof Argument ? own : null;
        node.getChildren().forEach(child -> add(child, inner, field, passed));
    }

    private void put(Node<?> node, GraphQLNamedType type, Field field, Owner owner) {
        places.putIfAbsent(new Key(node.getSourceLocation(), node.getClass()), new Place<Node<?>>(node, type, field, owner));
    }

    /** The type whose fields are selected inside a part. */
    private GraphQLNamedType type(Node<?> node, GraphQLNamedType outer) {
        if (node instanceof OperationDefinition) {
            return schema.getQueryType();
        } else if (node instanceof FragmentDefinition fragment) {
            return named(fragment.getTypeCondition().getName());
        } else if (node instanceof InlineFragment fragment && fragment.getTypeCondition() != null) {
            return named(fragment.getTypeCondition().getName());
        }
        return outer;
    }

    private GraphQLNamedType named(String type) {
        return (GraphQLNamedType) schema.getType(type);
    }

    private Owner definition(GraphQLNamedType type, String name) {
        if (!(type instanceof GraphQLFieldsContainer container)) {
            return null;
        }
        GraphQLFieldDefinition field = container.getFieldDefinition(name);
        if (field == null && isOfEveryType(name, type)) {
            field = Introspection.getFieldDefinition(schema, container, name);
        }
        return field == null ? null : new Owner(type.getName() + "." + name, field.getArguments(), field.getType());
    }

    private boolean isOfEveryType(String name, GraphQLNamedType type) {
        return name.equals("__typename")
                || type == schema.getQueryType() && (name.equals("__schema") || name.equals("__type"));
    }

    private Owner definition(Directive directive) {
        GraphQLDirective known = schema.getDirective(directive.getName());
        return known == null ? null : new Owner("@" + directive.getName(), known.getArguments(), null);
    }
}
