package org.parley.graphql;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;

import org.parley.error.Quotation;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;

/** A day of the calendar. */
final class DateScalar implements Coercing<LocalDate, String> {

    static final GraphQLScalarType TYPE = ScalarSpecification.of("https://scalars.graphql.org/andimarek/local-date",
            GraphQLScalarType.newScalar().name("Date").coercing(new DateScalar())
                    .description("A day of the Gregorian calendar in ISO 8601, e.g. 2025-05-15."));

    private DateScalar() {
    }

    @Override
    public String serialize(Object day, GraphQLContext context, Locale locale) {
        return day.toString();
    }

    @Override
    public LocalDate parseValue(Object input, GraphQLContext context, Locale locale) {
        try {
            return LocalDate.parse(input.toString());
        } catch (DateTimeException e) {
            throw new CoercingParseValueException(expected(input.toString()));
        }
    }

    @Override
    public LocalDate parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        if (!(input instanceof StringValue text)) {
            throw new CoercingParseLiteralException("expected a date in quotes, e.g. \"2025-05-15\"");
        }
        try {
            return LocalDate.parse(text.getValue());
        } catch (DateTimeException e) {
            throw new CoercingParseLiteralException(expected(text.getValue()));
        }
    }

    @Override
    public Value<?> valueToLiteral(Object day, GraphQLContext context, Locale locale) {
        return StringValue.of(day.toString());
    }

    private static String expected(String text) {
        return Quotation.of(text) + " is not a date; expected a day of the calendar such as 2025-05-15";
    }
}
