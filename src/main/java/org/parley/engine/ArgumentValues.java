package org.parley.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.ValuesResolver;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.ObjectValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCodeRegistry;

/**
 * The values of a field's arguments, as graphql-java's {@link ValuesResolver} finds them. What no variable is part of is
 * found once, for the rest there are templates.
 */
final class ArgumentValues {

    private static final GraphQLContext CONTEXT = GraphQLContext.getDefault();

    private final GraphQLCodeRegistry code;
    private final Map<String, Object> constants;
    private final Map<String, ValueTemplate> templates = new HashMap<>();
    private final List<GraphQLArgument> others = new ArrayList<>();
    private final List<GraphQLArgument> declared;
    private final List<Argument> given;

    ArgumentValues(GraphQLCodeRegistry code, List<GraphQLArgument> declared, List<Argument> given) {
        this.code = code;
        this.declared = declared;
        this.given = given;
        List<GraphQLArgument> constant = new ArrayList<>();
        for (GraphQLArgument argument : declared) {
            Value<?> value = given.stream().filter(each -> each.getName().equals(argument.getName())).findFirst()
                    .<Value<?>> map(Argument::getValue).orElse(null);
            if (!hasVariable(value)) {
                constant.add(argument);
            } else {
                ValueTemplate.of(value, argument).ifPresentOrElse(
                        template -> templates.put(argument.getName(), template), () -> others.add(argument));
            }
        }
        constants = values(constant, CoercedVariables.emptyVariables());
    }

    private Map<String, Object> values(List<GraphQLArgument> arguments, CoercedVariables variables) {
        return arguments.isEmpty() ? Map.of()
                : ValuesResolver.getArgumentValues(code, arguments, given, variables, CONTEXT, Locale.ENGLISH);
    }

    /** Whether no variable is part of any. */
    boolean isConstant() {
        return templates.isEmpty() && others.isEmpty();
    }

    /** The values with these variables. */
    Map<String, Object> of(CoercedVariables variables) {
        if (isConstant()) {
            return constants;
        }
        try {
            return filled(variables);
        } catch (ValueTemplate.UnfitException e) {
            return values(declared, variables);
        }
    }

    private Map<String, Object> filled(CoercedVariables variables) {
        Map<String, Object> values = new HashMap<>(constants);
        values.putAll(values(others, variables));
        templates.forEach((name, template) -> {
            Object value = template.fill(variables);
            if (value != ValueTemplate.ABSENT) {
                values.put(name, value);
            }
        });
        return values;
    }

    /** Whether a variable is part of a value; null has none. */
    static boolean hasVariable(Value<?> value) {
        if (value instanceof ArrayValue list) {
            return list.getValues().stream().anyMatch(ArgumentValues::hasVariable);
        } else if (value instanceof ObjectValue object) {
            return object.getObjectFields().stream().anyMatch(field -> hasVariable(field.getValue()));
        }
        return value instanceof VariableReference;
    }
}
