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

    private static final int LAST_YEAR = 9999;

    static final GraphQLScalarType TYPE = ScalarSpecification.of("https://scalars.graphql.org/andimarek/local-date",
            GraphQLScalarType.newScalar().name("Date").coercing(new DateScalar())
                    .description("A day of the Gregorian calendar in ISO 8601, e.g. 2025-05-15, of the years -9999 to 9999. "
                            + "The year 0000 is 1 BC, -0043 is 44 BC."));

    private DateScalar() {
    }

    @Override
    public String serialize(Object day, GraphQLContext context, Locale locale) {
        return day.toString();
    }

    @Override
    public LocalDate parseValue(Object input, GraphQLContext context, Locale locale) {
        try {
            return day(input.toString());
        } catch (DateTimeException e) {
            throw new CoercingParseValueException(e.getMessage());
        }
    }

    @Override
    public LocalDate parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        if (!(input instanceof StringValue text)) {
            throw new CoercingParseLiteralException("expected a date in quotes, e.g. \"2025-05-15\"");
        }
        try {
            return day(text.getValue());
        } catch (DateTimeException e) {
            throw new CoercingParseLiteralException(e.getMessage());
        }
    }

    @Override
    public Value<?> valueToLiteral(Object day, GraphQLContext context, Locale locale) {
        return StringValue.of(day.toString());
    }

    private static LocalDate day(String text) {
        LocalDate day;
        try {
            day = LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new DateTimeException(
                    Quotation.of(text) + " is not a date; expected a day of the calendar such as 2025-05-15", e);
        }
        if (Math.abs(day.getYear()) > LAST_YEAR) {
            throw new DateTimeException(Quotation.of(text) + " is outside of the years -" + LAST_YEAR + " to " + LAST_YEAR);
        }
        return day;
    }
}
