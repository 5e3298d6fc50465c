package org.parley.graphql;

import static graphql.schema.GraphQLNonNull.nonNull;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.microprofile.graphql.Description;
import org.parley.engine.FieldSource;
import org.parley.metamodel.Attribute;

import graphql.Scalars;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeReference;

/** Fields for attributes, and the types of their values: scalars, enums, and objects for what has attributes itself. */
final class AttributeTypes {

    private final GraphQLSchema.Builder schema;
    private final FieldFactory fields;
    private final Set<Class<?>> known = new HashSet<>();

    AttributeTypes(GraphQLSchema.Builder schema, FieldFactory fields) {
        this.schema = schema;
        this.fields = fields;
    }

    /** The field for an attribute of a type of records. */
    GraphQLFieldDefinition field(String type, Attribute attribute) {
        return fields.field(type, attribute.name(), attribute.description(), type(attribute),
                new FieldSource.AttributeSource(attribute));
    }

    private GraphQLFieldDefinition part(String type, Attribute part) {
        return fields.field(type, part.name(), part.description(), type(part), new FieldSource.PartSource(part));
    }

    private GraphQLOutputType type(Attribute attribute) {
        GraphQLOutputType type = single(attribute);
        if (attribute.isList()) {
            type = GraphQLList.list(nonNull(type));
        }
        return attribute.isRequired() ? nonNull(type) : type;
    }

    private GraphQLOutputType single(Attribute attribute) {
        Class<?> type = attribute.type();
        if (attribute.isId()) {
            return IdScalar.TYPE;
        } else if (type == String.class) {
            return Scalars.GraphQLString;
        } else if (type == Integer.class) {
            return Scalars.GraphQLInt;
        } else if (type == Boolean.class) {
            return Scalars.GraphQLBoolean;
        } else if (type == LocalDate.class) {
            return DateScalar.TYPE;
        } else if (type.isEnum()) {
            addEnum(type);
        } else {
            addStructure(type);
        }
        return GraphQLTypeReference.typeRef(type.getSimpleName());
    }

    private void addStructure(Class<?> type) {
        if (known.add(type)) {
            GraphQLObjectType.Builder object = GraphQLObjectType.newObject().name(type.getSimpleName())
                    .description(description(type));
            Attribute.declaredIn(type).forEach(attribute -> object.field(part(type.getSimpleName(), attribute)));
            schema.additionalType(object.build());
        }
    }

    private void addEnum(Class<?> type) {
        if (known.add(type)) {
            schema.additionalType(SchemaContext.choices(type));
        }
    }

    private static String description(Class<?> type) {
        return type.getAnnotation(Description.class).value();
    }
}
