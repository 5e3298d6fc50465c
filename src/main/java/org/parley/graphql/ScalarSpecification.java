package org.parley.graphql;

import graphql.Directives;
import graphql.schema.GraphQLScalarType;

/** Where it is written which form the values of a scalar have. */
final class ScalarSpecification {

    private ScalarSpecification() {
    }

    /** The scalar, with its specification at a URL: once for introspection, and once more for the text of the schema. */
    static GraphQLScalarType of(String url, GraphQLScalarType.Builder scalar) {
        return scalar.specifiedByUrl(url).withAppliedDirective(Directives.SpecifiedByDirective.toAppliedDirective().transform(
                directive -> directive.argument(Directives.SpecifiedByDirective.getArgument("url").toAppliedArgument()
                        .transform(argument -> argument.valueProgrammatic(url)))))
                .build();
    }
}
