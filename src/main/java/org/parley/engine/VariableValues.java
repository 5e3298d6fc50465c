package org.parley.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLSchema;

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
     * @throws graphql.GraphQLException if one does not fit the schema; it is a GraphQL error itself
     */
    CoercedVariables of(Map<String, Object> sent) {
        if (definitions.isEmpty()) {
            return CoercedVariables.emptyVariables();
        }
        return areAsTheyShould(sent) ? CoercedVariables.of(sent)
                : ValuesResolver.coerceVariableValues(schema, definitions, RawVariables.of(sent), CONTEXT, Locale.ENGLISH);
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
