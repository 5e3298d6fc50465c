package org.parley.limit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.parley.query.BadRequest;
import org.parley.query.Filter.Term;
import org.parley.query.Window;

import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.ObjectValue;
import graphql.language.Value;
import graphql.language.VariableReference;

/** What the arguments of fields say about costs, in an operation that is valid and whose variables are known. */
final class FieldArguments {

    /** What says which of the records are wanted, and not which records. */
    private static final Set<String> PAGING = Set.of("first", "after", "last", "before", "orderBy");
    private static final List<String> NESTING = List.of(Term.AND.key(), Term.OR.key(), Term.NOT.key());

    private final Map<String, Object> variables;

    FieldArguments(Map<String, Object> variables) {
        this.variables = variables;
    }

    /** Whether a selection is left out, according to {@code @skip} and {@code @include}. */
    boolean leavesOut(DirectivesContainer<?> selection) {
        for (Directive directive : selection.getDirectives()) {
            if (directive.getName().equals("skip") && is(directive) || directive.getName().equals("include")
                    && !is(directive)) {
                return true;
            }
        }
        return false;
    }

    private boolean is(Directive directive) {
        Value<?> value = directive.getArgument("if").getValue();
        return value instanceof BooleanValue literal ? literal.isValue() : Boolean.TRUE.equals(variable(value));
    }

    /** How many records the page has at most that a connection is asked for. */
    int pageSize(Field connection) {
        try {
            return Window.of(number(connection, "first"), null, number(connection, "last"), null).size();
        } catch (BadRequest e) {
            throw new AbortExecutionException(List.of(GraphqlErrorBuilder.newError().message("%s", e.getMessage())
                    .location(connection.getSourceLocation()).extensions(Map.of("code", e.code().name())).build()));
        }
    }

    private Integer number(Field field, String argument) {
        Value<?> value = value(field, argument);
        return value instanceof IntValue literal ? literal.getValue().intValueExact() : (Integer) variable(value);
    }

    /** How many ids a field is asked for; one if it takes no ids. */
    int ids(Field field) {
        Value<?> value = value(field, "ids");
        if (value instanceof ArrayValue literal) {
            return literal.getValues().size();
        }
        return variable(value) instanceof Collection<?> ids ? ids.size() : 1;
    }

    /** How many conditions the records of a connection have to meet: those of its filter, and its other arguments. */
    int conditions(Field connection) {
        int conditions = 0;
        for (Argument argument : connection.getArguments()) {
            Value<?> value = argument.getValue();
            if (argument.getName().equals("where")) {
                conditions += conditions(value);
            } else if (!PAGING.contains(argument.getName()) && !isNull(value)) {
                conditions++;
            }
        }
        return conditions;
    }

    private boolean isNull(Value<?> value) {
        return value instanceof NullValue || value instanceof VariableReference && variable(value) == null;
    }

    private int conditions(Object filter) {
        if (filter instanceof VariableReference) {
            return conditions(variable((Value<?>) filter));
        } else if (filter instanceof ArrayValue list) {
            return list.getValues().stream().mapToInt(this::conditions).sum();
        } else if (filter instanceof Collection<?> list) {
            return list.stream().mapToInt(this::conditions).sum();
        } else if (filter instanceof ObjectValue object) {
            return object.getObjectFields().stream().mapToInt(term -> term(term.getName(), term.getValue())).sum();
        } else if (filter instanceof Map<?, ?> object) {
            return object.entrySet().stream().mapToInt(term -> term((String) term.getKey(), term.getValue())).sum();
        }
        return 0;
    }

    private int term(String name, Object value) {
        return NESTING.contains(name) ? conditions(value) : 1;
    }

    private static Value<?> value(Field field, String argument) {
        for (Argument candidate : field.getArguments()) {
            if (candidate.getName().equals(argument)) {
                return candidate.getValue();
            }
        }
        return null;
    }

    private Object variable(Value<?> value) {
        return value instanceof VariableReference reference ? variables.get(reference.getName()) : null;
    }
}
