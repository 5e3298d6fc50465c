package org.parley.validation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.parley.error.Quotation;
import org.parley.suggestion.Suggestion;

import graphql.GraphQLContext;
import graphql.GraphQLException;
import graphql.execution.CoercedVariables;
import graphql.language.ArrayValue;
import graphql.language.EnumValue;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;

/** Says why a value does not fit a type. Values are literals of a query, or what was read from JSON for a variable. */
public final class ValueMismatch {

    private static final Map<String, String> EXPECTED = Map.of("Int", "a whole number from -2147483648 to 2147483647",
            "Float", "a number", "String", "a text", "ID", "a text or a whole number", "Boolean", "true or false");
    private static final int MOST_VALUES = 20;

    private final CoercedVariables variables;

    private ValueMismatch(CoercedVariables variables) {
        this.variables = variables;
    }

    /** Why a value does not fit, variables inside of it aside; empty if it does. The name is what the value is called. */
    public static Optional<String> of(String name, Object value, GraphQLType type) {
        return of(name, value, type, CoercedVariables.emptyVariables());
    }

    /** The same with variables, of which a null can be where nothing may be missing. */
    public static Optional<String> of(String name, Object value, GraphQLType type, CoercedVariables variables) {
        return Optional.ofNullable(new ValueMismatch(variables).problem(name, value, type));
    }

    private String problem(String name, Object value, GraphQLType type) {
        if (value instanceof VariableReference variable) {
            boolean isNull = variables.containsKey(variable.getName()) && variables.get(variable.getName()) == null;
            return isNull && type instanceof GraphQLNonNull ? isNull(name, variable) : null;
        } else if (value == null || value instanceof NullValue) {
            return type instanceof GraphQLNonNull ? name + " must not be null" : null;
        } else if (type instanceof GraphQLNonNull some) {
            return problem(name, value, some.getWrappedType());
        } else if (type instanceof GraphQLList list) {
            return listProblem(name, value, list.getWrappedType());
        } else if (type instanceof GraphQLInputObjectType object) {
            return objectProblem(name, value, object);
        }
        return type instanceof GraphQLEnumType choices ? enumProblem(name, value, choices)
                : scalarProblem(name, value, (GraphQLScalarType) type);
    }

    /** What is no list stands for a list of itself. */
    private String listProblem(String name, Object value, GraphQLType type) {
        Collection<?> items = value instanceof ArrayValue array ? array.getValues()
                : value instanceof Collection<?> list ? list : null;
        if (items == null) {
            return problem(name, value, type);
        }
        int index = 0;
        for (Object item : items) {
            String problem = problem(name + "[" + index++ + "]", item, type);
            if (problem != null) {
                return problem;
            }
        }
        return null;
    }

    private String objectProblem(String name, Object value, GraphQLInputObjectType type) {
        Map<String, Object> entries = entries(value);
        if (entries == null) {
            return name + " must be an object with fields of " + type.getName() + ", but is " + ShownValue.of(value);
        }
        for (String key : entries.keySet()) {
            if (type.getField(key) == null) {
                return name + " has no field " + Quotation.of(key)
                        + Suggestion.of(key, type.getFields().stream().map(GraphQLInputObjectField::getName));
            }
        }
        for (GraphQLInputObjectField field : type.getFields()) {
            String inner = name + "." + field.getName();
            boolean needed = field.getType() instanceof GraphQLNonNull && !field.hasSetDefaultValue();
            String problem = entries.containsKey(field.getName())
                    ? problem(inner, entries.get(field.getName()), field.getType())
                    : needed ? inner + " must be given" : null;
            if (problem != null) {
                return problem;
            }
        }
        return type.isOneOf() ? choiceProblem(name, entries, type) : null;
    }

    private String choiceProblem(String name, Map<String, Object> entries, GraphQLInputObjectType type) {
        if (entries.size() != 1) {
            return name + " must have just one of " + type.getFields().stream().map(GraphQLInputObjectField::getName)
                    .collect(Collectors.joining(" and "));
        }
        String key = entries.keySet().iterator().next();
        Object value = entries.get(key);
        if (value instanceof VariableReference variable) {
            return variables.get(variable.getName()) == null ? isNull(name + "." + key, variable) : null;
        }
        return value == null || value instanceof NullValue ? name + "." + key + " must not be null" : null;
    }

    private static String isNull(String name, VariableReference variable) {
        return name + " must not be null, as $" + Quotation.bare(variable.getName()) + " is";
    }

    private static Map<String, Object> entries(Object value) {
        Map<String, Object> entries = new LinkedHashMap<>();
        if (value instanceof ObjectValue object) {
            for (ObjectField field : object.getObjectFields()) {
                entries.put(field.getName(), field.getValue());
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, each) -> entries.put((String) key, each));
        } else {
            return null;
        }
        return entries;
    }

    private static String enumProblem(String name, Object value, GraphQLEnumType type) {
        List<String> names = type.getValues().stream().map(GraphQLEnumValueDefinition::getName).toList();
        String given = value instanceof EnumValue literal ? literal.getName()
                : value instanceof StringValue text ? text.getValue() : value instanceof String text ? text : null;
        if (names.contains(given)) {
            return value instanceof StringValue ? name + " must be " + given + ", without quotation marks" : null;
        }
        String expected = names.size() > MOST_VALUES ? "a value of " + type.getName() : "one of " + String.join(", ", names);
        return name + " must be " + expected + ", but is " + ShownValue.of(value)
                + (given == null ? "" : Suggestion.of(given, names));
    }

    /** A scalar of the API's own says itself which texts it takes. */
    private static String scalarProblem(String name, Object value, GraphQLScalarType type) {
        try {
            if (value instanceof Value<?> literal) {
                type.getCoercing().parseLiteral(literal, CoercedVariables.emptyVariables(), GraphQLContext.getDefault(),
                        Locale.ENGLISH);
            } else {
                type.getCoercing().parseValue(value, GraphQLContext.getDefault(), Locale.ENGLISH);
            }
            return null;
        } catch (GraphQLException e) {
            boolean text = value instanceof String || value instanceof StringValue;
            return text && !EXPECTED.containsKey(type.getName()) ? name + ": " + e.getMessage()
                    : name + " must be " + EXPECTED.getOrDefault(type.getName(), "a " + type.getName() + ", written as a text")
                            + ", but is " + ShownValue.of(value);
        }
    }
}
