package org.parley.graphql;

import java.util.ArrayList;
import java.util.List;

import graphql.language.Directive;
import graphql.language.FieldDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.StringValue;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeInfo;

/**
 * One end of a relation, as the served schema tells it.
 *
 * @param source the object type one walks from
 * @param field the field one walks by
 * @param target the type one comes to
 * @param shape how many records one can come to
 * @param inverse the field that leads back
 */
record RelationEnd(String source, String field, String target, Shape shape, String inverse) {

    enum Shape {
        ONE, LIST, CONNECTION
    }

    /** Every relation field of every object type. */
    static List<RelationEnd> all(TypeDefinitionRegistry types) {
        List<RelationEnd> ends = new ArrayList<>();
        for (ObjectTypeDefinition type : types.getTypes(ObjectTypeDefinition.class)) {
            for (FieldDefinition field : type.getFieldDefinitions()) {
                field.getDirectives("inverse").forEach(directive -> ends.add(of(type, field, directive)));
            }
        }
        return ends;
    }

    private static RelationEnd of(ObjectTypeDefinition type, FieldDefinition field, Directive inverse) {
        String name = TypeInfo.typeInfo(field.getType()).getName();
        boolean connection = name.endsWith("Connection");
        return new RelationEnd(type.getName(), field.getName(), connection ? name.replace("Connection", "") : name,
                connection ? Shape.CONNECTION : isList(field.getType()) ? Shape.LIST : Shape.ONE,
                ((StringValue) inverse.getArgument("field").getValue()).getValue());
    }

    private static boolean isList(Type<?> type) {
        Type<?> inner = type instanceof NonNullType nonNull ? nonNull.getType() : type;
        return inner instanceof ListType && !(inner instanceof TypeName);
    }

    /** The field with a selection for each record it leads to. */
    String walk(String arguments, String selection) {
        return shape == Shape.CONNECTION ? field + arguments + " { nodes { " + selection + " } }"
                : field + " { " + selection + " }";
    }

    @Override
    public String toString() {
        return source + "." + field;
    }
}
