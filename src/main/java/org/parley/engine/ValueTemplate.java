package org.parley.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.ValuesResolver;
import graphql.language.ArrayValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.InputValueWithState;

/** A value of an argument with variables inside. What has none is worked out once; a variable's value fits already. */
interface ValueTemplate {

    /** Stands for a variable that was not given. */
    Object ABSENT = new Object();

    /** A variable is null where nothing can be; what is to be said of that, graphql-java knows. */
    final class UnfitException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private UnfitException() {
            super("null where nothing can be", null, false, false);
        }
    }

    /**
     * The value with these variables, or {@link #ABSENT}.
     *
     * @throws UnfitException if there is none
     */
    Object fill(CoercedVariables variables);

    /** The template of the value of an argument, whose default takes the place of a variable that was not given. */
    static Optional<ValueTemplate> of(Value<?> value, GraphQLArgument argument) {
        return !argument.hasSetDefaultValue() ? of(value, argument.getType())
                : value instanceof VariableReference variable ? Optional.of(ofVariable(variable.getName(), argument.getType(),
                        constant(argument.getArgumentDefaultValue(), argument.getType())))
                : Optional.empty();
    }

    private static ValueTemplate ofVariable(String name, GraphQLInputType type, Object otherwise) {
        return GraphQLTypeUtil.isNullable(type)
                ? variables -> variables.containsKey(name) ? variables.get(name) : otherwise
                : variables -> {
                    Object value = variables.get(name);
                    if (value == null) {
                        throw new UnfitException();
                    }
                    return value;
                };
    }

    /** The template of a value of a type; empty where more is to be checked than this does: that an object has one field. */
    static Optional<ValueTemplate> of(Value<?> value, GraphQLInputType type) {
        if (value instanceof VariableReference variable) {
            return Optional.of(ofVariable(variable.getName(), type, ABSENT));
        } else if (!ArgumentValues.hasVariable(value)) {
            Object constant = constant(InputValueWithState.newLiteralValue(value), type);
            return Optional.of(variables -> constant);
        }
        GraphQLInputType nullable = (GraphQLInputType) GraphQLTypeUtil.unwrapNonNull(type);
        if (value instanceof ArrayValue list && nullable instanceof GraphQLList items) {
            return ofList(list.getValues(), (GraphQLInputType) items.getWrappedType());
        } else if (value instanceof ObjectValue object && nullable instanceof GraphQLInputObjectType fields
                && !fields.isOneOf()) {
            return ofObject(object, fields);
        }
        return Optional.empty();
    }

    private static Object constant(InputValueWithState value, GraphQLInputType type) {
        return ValuesResolver.valueToInternalValue(value, type, GraphQLContext.getDefault(), Locale.ENGLISH);
    }

    @SuppressWarnings("rawtypes") // as graphql-java has them
    private static Optional<ValueTemplate> ofList(List<Value> values, GraphQLInputType type) {
        List<ValueTemplate> items = new ArrayList<>();
        for (Value<?> value : values) {
            Optional<ValueTemplate> item = value instanceof VariableReference variable
                    ? Optional.of(variables -> item(variables.get(variable.getName()), type)) : of(value, type);
            if (item.isEmpty()) {
                return Optional.empty();
            }
            items.add(item.get());
        }
        return Optional.of(variables -> {
            List<Object> filled = new ArrayList<>(items.size());
            items.forEach(item -> filled.add(item.fill(variables)));
            return filled;
        });
    }

    private static Object item(Object value, GraphQLInputType type) {
        if (value == null && GraphQLTypeUtil.isNonNull(type)) {
            throw new UnfitException();
        }
        return value;
    }

    private static Optional<ValueTemplate> ofObject(ObjectValue object, GraphQLInputObjectType type) {
        Map<String, ValueTemplate> fields = new LinkedHashMap<>();
        for (GraphQLInputObjectField field : type.getFields()) {
            Optional<ObjectField> given = object.getObjectFields().stream()
                    .filter(each -> each.getName().equals(field.getName())).findFirst();
            if (given.isPresent()) {
                Optional<ValueTemplate> value = of(given.get().getValue(), field.getType());
                if (value.isEmpty() || field.hasSetDefaultValue()) {
                    return Optional.empty();
                }
                fields.put(field.getName(), value.get());
            } else if (field.hasSetDefaultValue()) {
                Object constant = constant(field.getInputFieldDefaultValue(), field.getType());
                fields.put(field.getName(), variables -> constant);
            }
        }
        return Optional.of(variables -> {
            Map<String, Object> filled = new LinkedHashMap<>();
            fields.forEach((name, field) -> {
                Object value = field.fill(variables);
                if (value != ABSENT) {
                    filled.put(name, value);
                }
            });
            return filled;
        });
    }
}
