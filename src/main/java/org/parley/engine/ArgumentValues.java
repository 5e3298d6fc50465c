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
import graphql.schema.GraphQLTypeUtil;

/**
 * The values of a field's arguments, as graphql-java's {@link ValuesResolver} finds them. What no variable is part of is
 * found once; an argument that is a variable has its value, which fits already.
 */
final class ArgumentValues {

    private static final GraphQLContext CONTEXT = GraphQLContext.getDefault();

    private final GraphQLCodeRegistry code;
    private final Map<String, Object> constants;
    private final List<Direct> direct = new ArrayList<>();
    private final List<GraphQLArgument> mixed = new ArrayList<>();
    private final List<Argument> given;

    /** An argument that is a variable, and can be null. */
    private record Direct(GraphQLArgument argument, String variable) {
    }

    ArgumentValues(GraphQLCodeRegistry code, List<GraphQLArgument> declared, List<Argument> given) {
        this.code = code;
        this.given = given;
        List<GraphQLArgument> constant = new ArrayList<>();
        for (GraphQLArgument argument : declared) {
            Value<?> value = given.stream().filter(each -> each.getName().equals(argument.getName())).findFirst()
                    .<Value<?>> map(Argument::getValue).orElse(null);
            if (!hasVariable(value)) {
                constant.add(argument);
            } else if (value instanceof VariableReference variable && GraphQLTypeUtil.isNullable(argument.getType())
                    && !argument.hasSetDefaultValue()) {
                direct.add(new Direct(argument, variable.getName()));
            } else {
                mixed.add(argument);
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
        return direct.isEmpty() && mixed.isEmpty();
    }

    /** The values with these variables. */
    Map<String, Object> of(CoercedVariables variables) {
        if (isConstant()) {
            return constants;
        }
        Map<String, Object> values = new HashMap<>(constants);
        values.putAll(values(mixed, variables));
        for (Direct each : direct) {
            if (variables.containsKey(each.variable())) {
                values.put(each.argument().getName(), variables.get(each.variable()));
            }
        }
        return values;
    }

    private static boolean hasVariable(Value<?> value) {
        if (value instanceof ArrayValue list) {
            return list.getValues().stream().anyMatch(ArgumentValues::hasVariable);
        } else if (value instanceof ObjectValue object) {
            return object.getObjectFields().stream().anyMatch(field -> hasVariable(field.getValue()));
        }
        return value instanceof VariableReference;
    }
}
