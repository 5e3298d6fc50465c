package org.parley.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.parley.dataset.Dataset;
import org.parley.error.InvalidArgumentException;
import org.parley.limit.Deadline;
import org.parley.validation.ValueMismatch;

import graphql.GraphQLException;
import graphql.execution.CoercedVariables;
import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.SourceLocation;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLType;

/**
 * The arguments of a field. They are checked, and what they come to is worked out, before the first byte of an answer is
 * written; where no variable is among them, once for all executions of a plan.
 */
abstract class Parameters {

    private final List<GraphQLArgument> declared;
    private final List<Argument> given;
    private final ArgumentValues values;
    private final SourceLocation location;
    private final boolean constant;

    /** Arguments of a field, which depend on the day of the walk that the field is part of, too. */
    Parameters(GraphQLCodeRegistry code, List<GraphQLArgument> declared, Field field, boolean constantDay) {
        this.declared = declared;
        this.given = field.getArguments().stream().filter(argument -> declared.stream()
                .anyMatch(each -> each.getName().equals(argument.getName()))).toList();
        this.location = field.getSourceLocation();
        this.values = fitting(CoercedVariables.emptyVariables(), () -> new ArgumentValues(code, declared, given));
        this.constant = constantDay && values.isConstant();
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

    /**
     * The values of the arguments.
     *
     * @throws InvalidFieldException if one is null where nothing may be missing
     */
    final Map<String, Object> values(CoercedVariables variables) {
        return fitting(variables, () -> values.of(variables));
    }

    private <T> T fitting(CoercedVariables variables, Supplier<T> work) {
        try {
            return work.get();
        } catch (GraphQLException e) {
            throw InvalidFieldException.unfit(mismatch(variables), location);
        }
    }

    private String mismatch(CoercedVariables variables) {
        for (Argument argument : given) {
            GraphQLType type = declared.stream().filter(each -> each.getName().equals(argument.getName())).findFirst()
                    .orElseThrow().getType();
            Optional<String> problem = ValueMismatch.of(argument.getName(), argument.getValue(), type, variables);
            if (problem.isPresent()) {
                return problem.get();
            }
        }
        return "the arguments do not fit the field";
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

    /**
     * Checks the values, and works out what does not take long.
     *
     * @throws org.parley.error.InvalidArgumentException if they make no sense
     */
    abstract Object bind(Map<String, Object> values, Dataset dataset, int day);

    /** Takes note of ids among the values that name no record as of a day. */
    void checkIds(Map<String, Object> values, int day, UnknownIds unknown) {
    }

    /** Where the field stands in the query. */
    final SourceLocation location() {
        return location;
    }

    /** Works out the rest, which can take long. */
    Object evaluate(Object bound, Dataset dataset, Deadline deadline) {
        return bound;
    }
}
