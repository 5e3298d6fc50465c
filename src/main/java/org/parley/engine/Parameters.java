package org.parley.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import org.parley.dataset.Dataset;
import org.parley.error.InvalidArgumentException;
import org.parley.limit.Deadline;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.ValuesResolver;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Field;
import graphql.language.ObjectValue;
import graphql.language.SourceLocation;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCodeRegistry;

/**
 * The arguments of a field. They are checked, and what they come to is worked out, before the first byte of an answer is
 * written; where no variable is among them, once for all executions of a plan.
 */
abstract class Parameters {

    private static final GraphQLContext CONTEXT = GraphQLContext.getDefault();

    private final GraphQLCodeRegistry code;
    private final List<GraphQLArgument> declared;
    private final List<Argument> given;
    private final SourceLocation location;
    private final boolean constant;
    private final boolean none;

    /** Arguments of a field, which depend on the day of the walk that the field is part of, too. */
    Parameters(GraphQLCodeRegistry code, List<GraphQLArgument> declared, Field field, boolean constantDay) {
        this.code = code;
        this.declared = declared;
        this.given = field.getArguments().stream().filter(argument -> declared.stream()
                .anyMatch(each -> each.getName().equals(argument.getName()))).toList();
        this.location = field.getSourceLocation();
        this.none = given.isEmpty() && declared.stream().noneMatch(GraphQLArgument::hasSetDefaultValue);
        this.constant = constantDay && given.stream().noneMatch(argument -> hasVariable(argument.getValue()));
    }

    /** What is worked out, or else an exception that tells where the arguments stand. */
    final <T> T located(Supplier<T> work) {
        try {
            return work.get();
        } catch (InvalidFieldException e) {
            throw e;
        } catch (InvalidArgumentException e) {
            throw new InvalidFieldException(e.code(), e.getMessage(), location);
        }
    }

    /** Whether they are the same in every execution. */
    final boolean isConstant() {
        return constant;
    }

    /** The values of the arguments. */
    final Map<String, Object> values(CoercedVariables variables) {
        return none ? Map.of()
                : ValuesResolver.getArgumentValues(code, declared, given, variables, CONTEXT, Locale.ENGLISH);
    }

    /** Those values that a client has given, and not left open by a variable. */
    final Map<String, Object> given(Map<String, Object> values) {
        Map<String, Object> present = new HashMap<>();
        given.forEach(argument -> {
            if (values.get(argument.getName()) != null) {
                present.put(argument.getName(), values.get(argument.getName()));
            }
        });
        return present;
    }

    static boolean hasVariable(Value<?> value) {
        if (value instanceof ArrayValue list) {
            return list.getValues().stream().anyMatch(Parameters::hasVariable);
        } else if (value instanceof ObjectValue object) {
            return object.getObjectFields().stream().anyMatch(field -> hasVariable(field.getValue()));
        }
        return value instanceof VariableReference;
    }

    /**
     * Checks the values, and works out what does not take long.
     *
     * @throws org.parley.error.InvalidArgumentException if they make no sense
     */
    abstract Object bind(Map<String, Object> values, Dataset dataset, int day);

    /** Works out the rest, which can take long. */
    Object evaluate(Object bound, Dataset dataset, Deadline deadline) {
        return bound;
    }
}
