package org.parley.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.parley.error.Quotation;
import org.parley.validation.ValueMismatch;

import graphql.GraphQLContext;
import graphql.GraphQLException;
import graphql.execution.CoercedVariables;
import graphql.execution.RawVariables;
import graphql.execution.TypeFromAST;
import graphql.execution.ValuesResolver;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;

/**
 * The values of an operation's variables, as graphql-java's {@link ValuesResolver} finds them. Values of the specification's
 * own scalars that come as they are wanted, which nearly all are, need no look at the schema.
 */
final class VariableValues {

    private static final GraphQLContext CONTEXT = GraphQLContext.getDefault();
    private static final Map<String, Class<?>> AS_THEY_ARE = Map.of("ID", String.class, "String", String.class,
            "Int", Integer.class, "Boolean", Boolean.class);

    private final GraphQLSchema schema;
    private final List<VariableDefinition> definitions;
    private final Map<String, Class<?>> classes = new HashMap<>();

    VariableValues(GraphQLSchema schema, List<VariableDefinition> definitions) {
        this.schema = schema;
        this.definitions = definitions;
        for (VariableDefinition definition : definitions) {
            Type<?> type = definition.getType() instanceof NonNullType some ? some.getType() : definition.getType();
            if (type instanceof TypeName name && AS_THEY_ARE.containsKey(name.getName())) {
                classes.put(definition.getName(), AS_THEY_ARE.get(name.getName()));
            }
        }
    }

    /**
     * What the values of variables come to that a client has sent.
     *
     * @throws InvalidFieldException if one does not fit the schema
     */
    CoercedVariables of(Map<String, Object> sent) {
        if (definitions.isEmpty()) {
            return CoercedVariables.emptyVariables();
        }
        if (areAsTheyShould(sent)) {
            return CoercedVariables.of(sent);
        }
        try {
            return ValuesResolver.coerceVariableValues(schema, definitions, RawVariables.of(sent), CONTEXT, Locale.ENGLISH);
        } catch (GraphQLException e) {
            throw mismatch(sent);
        }
    }

    private InvalidFieldException mismatch(Map<String, Object> sent) {
        for (VariableDefinition definition : definitions) {
            Optional<String> problem = problem(definition, sent);
            if (problem.isPresent()) {
                return InvalidFieldException.unfit(problem.get(), definition.getSourceLocation());
            }
        }
        return InvalidFieldException.unfit("the variables do not fit the operation", null);
    }

    private Optional<String> problem(VariableDefinition definition, Map<String, Object> sent) {
        String name = "$" + Quotation.bare(definition.getName());
        GraphQLType type = TypeFromAST.getTypeFromAST(schema, definition.getType());
        if (sent.containsKey(definition.getName())) {
            return ValueMismatch.of(name, sent.get(definition.getName()), type);
        }
        return GraphQLTypeUtil.isNonNull(type) && definition.getDefaultValue() == null ? Optional.of(name + " must be given")
                : Optional.empty();
    }

    /** Whether there is a value for each variable and no other, of the very class that it comes to. */
    private boolean areAsTheyShould(Map<String, Object> sent) {
        if (sent.size() != definitions.size()) {
            return false;
        }
        for (VariableDefinition definition : definitions) {
            Object value = sent.get(definition.getName());
            if (value == null || classes.get(definition.getName()) != value.getClass()) {
                return false;
            }
        }
        return true;
    }
}
