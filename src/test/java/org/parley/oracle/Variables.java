package org.parley.oracle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import graphql.language.AstPrinter;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeInfo;

/** Writes values into an operation, some of them by way of variables with and without defaults. */
final class Variables {

    private final TypeDefinitionRegistry types;
    private final Samples samples;
    private final List<String> definitions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    Variables(TypeDefinitionRegistry types, Samples samples) {
        this.types = types;
        this.samples = samples;
    }

    /** The definitions for the head of the operation; empty if there are none. */
    String definitions() {
        return definitions.isEmpty() ? "" : "(" + String.join(", ", definitions) + ")";
    }

    Map<String, Object> values() {
        return values;
    }

    /** How a value of a type is written where it is used. */
    String written(Type<?> type, Object value) {
        if (value == Literal.MISSING || samples.chance(0.12)) {
            return variable(type, value);
        }
        Type<?> nullable = type instanceof NonNullType nonNull ? nonNull.getType() : type;
        if (value instanceof Collection<?> list && nullable instanceof ListType listType) {
            return list.stream().map(item -> written(listType.getType(), item)).collect(Collectors.joining(", ", "[", "]"));
        } else if (value instanceof Map<?, ?> object) {
            return object.entrySet().stream().map(field -> field.getKey() + ": "
                    + written(typeOf((String) field.getKey(), nullable), field.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return Literal.of(value);
    }

    /** The type of an input object's field; exactly one field of a choice must be there, so it cannot be null. */
    private Type<?> typeOf(String field, Type<?> object) {
        InputObjectTypeDefinition definition = types
                .getType(TypeInfo.typeInfo(object).getName(), InputObjectTypeDefinition.class).orElseThrow();
        Type<?> type = definition.getInputValueDefinitions().stream()
                .filter(candidate -> candidate.getName().equals(field)).map(InputValueDefinition::getType).findFirst()
                .orElseThrow();
        return definition.hasDirective("oneOf") ? NonNullType.newNonNullType(type).build() : type;
    }

    private String variable(Type<?> type, Object value) {
        String name = "v" + definitions.size();
        boolean defaulted = value != Literal.MISSING && samples.chance(0.4);
        boolean given = value != Literal.MISSING && (!defaulted || samples.chance(0.3));
        definitions.add("$" + name + ": " + AstPrinter.printAst(type) + (defaulted ? " = " + Literal.of(value) : ""));
        if (given) {
            values.put(name, json(value));
        }
        return "$" + name;
    }

    private static Object json(Object value) {
        if (value instanceof Map<?, ?> object) {
            Map<Object, Object> fields = new LinkedHashMap<>();
            object.forEach((key, field) -> {
                if (field != Literal.MISSING) {
                    fields.put(key, json(field));
                }
            });
            return fields;
        } else if (value instanceof Collection<?> list) {
            return list.stream().map(Variables::json).toList();
        }
        return value instanceof Literal.Choice choice ? choice.name() : value;
    }
}
