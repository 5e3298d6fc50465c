package org.parley.engine;

import java.util.List;

import graphql.language.Field;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;

/**
 * Fields of one object that have the same key in the answer and so are one.
 *
 * @param fields the fields, at least one
 * @param definition what the schema says of them
 * @param source what they mean; null where they ask for the name of the type
 */
record MergedField(List<Field> fields, GraphQLFieldDefinition definition, FieldSource source) {

    /** The type of the value, without lists and whether it can be null. */
    GraphQLCompositeType type() {
        return (GraphQLCompositeType) GraphQLTypeUtil.unwrapAll(definition.getType());
    }

    /** The type of the value, where that is an object. */
    GraphQLObjectType object() {
        return (GraphQLObjectType) type();
    }

    /** What is asked of the value. */
    List<SelectionSet> selections() {
        return FieldCollector.selections(fields);
    }

    /** The first of them; the arguments of all are the same. */
    Field first() {
        return fields.get(0);
    }

    /** The arguments that the schema has. */
    List<GraphQLArgument> declared() {
        return definition.getArguments();
    }
}
