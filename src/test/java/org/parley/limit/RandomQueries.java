package org.parley.limit;

import java.util.List;
import java.util.Random;

import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeInfo;

/** Queries that a schema allows, with values that are good or bad, and texts that were queries before. */
final class RandomQueries {

    private static final List<String> NUMBERS = List.of("0", "1", "2", "3", "5");
    private static final List<String> TEXTS = List.of("\"istanbul\"", "\"vladimir-putin\"", "\"x\"", "\"\"", "\"%\"",
            "\"\\u0000\"",
            "\"\"\"a \\\"\"\" b\"\"\"", "\"\\uD83D\\uDE00\"");
    private static final List<String> BAD_VALUES = List.of("101", "-1", "2147483648", "1.5", "null", "\"15 May\"", "7",
            "{}", "[]",
            "NONE", "$none", "[[[]]]", "{a: {}}");
    private static final List<String> SELDOM = List.of("after", "before", "last");
    private static final List<String> PIECES = List.of("{", "}", "(", ")", "[", "]", "...", ":", "$", "@", "!", "|",
            "\"", "\"\"\"",
            "#", "\\", "\u0000", "\ufeff", "\ud83d", "é", " on ", "fragment", "query", "__typename", "null", "-", "1e9",
                    ",", "&");

    private final Random random;
    private final TypeDefinitionRegistry types;
    private int aliases;

    RandomQueries(long seed, TypeDefinitionRegistry types) {
        this.random = new Random(seed);
        this.types = types;
    }

    /** What the schema allows, but for values. */
    String query() {
        aliases = 0;
        return "{ " + selections("Query", 3) + "}";
    }

    /** A query in which a few places are not what they were. */
    String mutant() {
        StringBuilder text = new StringBuilder(query());
        for (int i = random.nextInt(4); i >= 0; i--) {
            int from = random.nextInt(text.length());
            int to = Math.min(text.length(), from + random.nextInt(8));
            switch (random.nextInt(4)) {
                case 0 -> text.delete(from, to);
                case 1 -> text.insert(from, text.substring(from, to));
                case 2 -> text.insert(from, one(PIECES));
                default -> text.replace(from, to, one(PIECES));
            }
        }
        return text.toString();
    }

    private String selections(String type, int depth) {
        ImplementingTypeDefinition<?> definition = (ImplementingTypeDefinition<?>) types.getType(type).orElseThrow();
        StringBuilder selections = new StringBuilder("__typename ");
        for (int i = random.nextInt(3); i >= 0; i--) {
            selections.append(field((FieldDefinition) one(definition.getFieldDefinitions()), depth));
        }
        if (random.nextInt(4) == 0) {
            selections.append("... on ").append(seldom() ? "Person" : type).append(" { __typename } ");
        }
        return selections.toString();
    }

    private String field(FieldDefinition field, int depth) {
        String type = TypeInfo.typeInfo(field.getType()).getName();
        boolean composite = types.getType(type).orElse(null) instanceof ImplementingTypeDefinition;
        if (composite && depth == 0) {
            return "";
        }
        StringBuilder arguments = new StringBuilder();
        for (InputValueDefinition argument : field.getInputValueDefinitions()) {
            boolean wanted = SELDOM.contains(argument.getName()) ? seldom() : random.nextInt(3) == 0;
            if (wanted || argument.getName().equals("first") || argument.getType() instanceof NonNullType) {
                arguments.append(argument.getName()).append(": ").append(value(argument.getType(), 3)).append(' ');
            }
        }
        return (!arguments.isEmpty() || seldom() ? "a" + aliases++ + ": " : "") + field.getName()
                + (arguments.isEmpty() ? "" : "(" + arguments + ")")
                + (seldom() ? one(List.of(" @skip(if: true)", " @include(if: true)", " @skip", " @none")) : "")
                + (composite ? " { " + selections(type, depth - 1) + "} " : " ");
    }

    private String value(Type<?> type, int depth) {
        if (seldom()) {
            return one(BAD_VALUES);
        } else if (type instanceof NonNullType required) {
            return value(required.getType(), depth);
        } else if (type instanceof ListType list) {
            return "[" + value(list.getType(), depth - 1) + (random.nextBoolean() ? " " + value(list.getType(),
                    depth - 1)
                    : "") + "]";
        }
        String name = TypeInfo.typeInfo(type).getName();
        TypeDefinition<?> definition = types.getType(name).orElse(null);
        if (definition instanceof EnumTypeDefinition choices) {
            return one(choices.getEnumValueDefinitions()).getName();
        } else if (definition instanceof InputObjectTypeDefinition object) {
            InputValueDefinition field = one(object.getInputValueDefinitions());
            return depth < 0 ? "{}" : "{" + field.getName() + ": " + value(field.getType(), depth - 1) + "}";
        }
        return switch (name) {
            case "Int" -> one(NUMBERS);
            case "Boolean" -> one(List.of("true", "false"));
            case "Date" -> "\"2025-05-15\"";
            default -> one(TEXTS);
        };
    }

    private boolean seldom() {
        return random.nextInt(25) == 0;
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
