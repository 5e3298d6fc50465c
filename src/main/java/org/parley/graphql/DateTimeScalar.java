package org.parley.graphql;

import graphql.schema.GraphQLScalarType;
import io.smallrye.graphql.scalar.GraphQLScalarTypes;

/** A moment: SmallRye GraphQL's own, with a description for strangers. */
final class DateTimeScalar {

    static final GraphQLScalarType TYPE = ScalarSpecification.of("https://www.rfc-editor.org/rfc/rfc3339",
            GraphQLScalarType.newScalar(GraphQLScalarTypes.getScalarByName("DateTime")).description("A day and a time of day "
                    + "with its offset from UTC, in the form of RFC 3339, e.g. 2025-05-15T18:00:00Z."));

    private DateTimeScalar() {
    }
}
