package org.parley.graphql;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeName;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeInfo;

/** The connections at which walks begin, as the served schema tells them. */
final class Connections {

    private Connections() {
    }

    /** For each kind of record, the root field that lists its records. */
    static Map<String, String> plurals(TypeDefinitionRegistry types) {
        Map<String, String> plurals = new LinkedHashMap<>();
        for (FieldDefinition field : types.getType("Query", ObjectTypeDefinition.class).orElseThrow().getFieldDefinitions()) {
            String type = TypeInfo.typeInfo(field.getType()).getName();
            if (type.endsWith("Connection") && types.hasType(orderOf(type.replace("Connection", "")))) {
                plurals.put(type.replace("Connection", ""), field.getName());
            }
        }
        return plurals;
    }

    /** What a type's records can be ordered by. */
    static List<String> orders(TypeDefinitionRegistry types, String type) {
        return types.getType(orderOf(type).getName(), EnumTypeDefinition.class).orElseThrow().getEnumValueDefinitions().stream()
                .map(EnumValueDefinition::getName).toList();
    }

    private static TypeName orderOf(String type) {
        return new TypeName(type + "OrderField");
    }
}
