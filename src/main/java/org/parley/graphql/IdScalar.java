package org.parley.graphql;

import java.math.BigInteger;
import java.util.Locale;

import graphql.GraphQLContext;
import graphql.Scalars;
import graphql.execution.CoercedVariables;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;

/** The id of a record: a text or a whole number, as the specification has it. graphql-java takes any object for one. */
final class IdScalar implements Coercing<String, String> {

    static final GraphQLScalarType TYPE = Scalars.GraphQLID.transform(id -> id.coercing(new IdScalar()));

    private static final String EXPECTED = "an id is a text or a whole number";

    private IdScalar() {
    }

    @Override
    public String serialize(Object id, GraphQLContext context, Locale locale) {
        return id.toString();
    }

    @Override
    public String parseValue(Object input, GraphQLContext context, Locale locale) {
        if (input instanceof String || input instanceof Integer || input instanceof Long || input instanceof BigInteger) {
            return input.toString();
        }
        throw new CoercingParseValueException(EXPECTED);
    }

    @Override
    public String parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        if (input instanceof StringValue text) {
            return text.getValue();
        } else if (input instanceof IntValue number) {
            return number.getValue().toString();
        }
        throw new CoercingParseLiteralException(EXPECTED);
    }

    @Override
    public Value<?> valueToLiteral(Object id, GraphQLContext context, Locale locale) {
        return StringValue.of(id.toString());
    }
}
