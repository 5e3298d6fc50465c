package org.parley.limit;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.parley.limit.Refusal.times;

import java.util.Collections;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.parley.Endpoint;

import graphql.introspection.IntrospectionQuery;
import graphql.introspection.IntrospectionQueryBuilder;
import io.quarkus.test.junit.QuarkusTest;

/**
 * The attacks that <a href="https://github.com/dolevf/graphql-cop">graphql-cop</a> tries to deny service by queries,
 * those that <a href="https://escape.tech/graphql-armor/">graphql-armor</a> protects from, and some that neither knows.
 * What both would rather have off, introspection and GraphiQL, is on here, since the record is public.
 */
@QuarkusTest
class KnownAttacksTest {

    /** graphql-cop: alias_overloading; graphql-armor: max-aliases. */
    @Test
    void manyAliases() {
        refused("query cop { " + times(101, "alias%d:__typename \n") + "}", "TOO_MANY_ROOT_FIELDS");
        refused("{ dataset { " + times(101, "alias%d:version \n") + "} }", "TOO_MANY_ALIASES");
    }

    /** graphql-cop: field_duplication. */
    @Test
    void oneFieldManyTimes() {
        refused("query cop { " + times(500, "__typename \n") + "} ", "TOO_MANY_REPEATS");
    }

    /** graphql-cop: directive_overloading; graphql-armor: max-directives. */
    @Test
    void manyDirectives() {
        Endpoint.post("query cop { __typename " + times(10, "@aa") + " }", Map.of()).body("errors", hasSize(1))
                .body("errors[0].extensions.code", equalTo("TOO_MANY_DIRECTIVES"));
        refused("{ " + times(51, "a @include(if: true) ") + "}", "TOO_MANY_DIRECTIVES");
    }

    /** graphql-cop: circular_query_introspection. */
    @Test
    void introspectionInCircles() {
        refused("query cop { __schema { types { fields { type { fields { type { fields { type { fields { type { "
                + "name } } } } } } } "
                + "} } } }", "QUERY_TOO_COSTLY");
        refused("{ __schema { types { interfaces { possibleTypes { interfaces { possibleTypes { name } } } } } } }",
                "INTROSPECTION_TOO_LARGE");
        refused("{ __schema { types { fields { type { " + times(22, "ofType { ") + "name " + times(22, "}")
                + "} } } } }",
                "INTROSPECTION_TOO_LARGE");
    }

    /** graphql-cop: circular_fragment. */
    @Test
    void fragmentsInCircles() {
        refused("query { ...A } fragment A on Query { __typename ...B } fragment B on Query { __typename ...A }",
                "GRAPHQL_VALIDATION_FAILED");
    }

    /** graphql-armor: max-depth. */
    @Test
    void deepQueries() {
        refused("{ places { nodes { " + times(60, "parent { ") + "id " + times(62, "} ") + "}", "QUERY_TOO_DEEP");
    }

    /** graphql-armor: max-tokens. */
    @Test
    void manyTokens() {
        refused("{ " + times(9000, "a ") + "}", "TOO_MANY_TOKENS");
    }

    /** graphql-armor: cost-limit. */
    @Test
    void dearQueries() {
        refused("{ actors(first: 100) { nodes { statements(first: 100) { nodes { speaker { statements(first: 100) "
                + "{ nodes { id "
                + "} } } } } } } }", "QUERY_TOO_COSTLY");
    }

    /** What a parser's or a validator's work grows with more than with the text. */
    @Test
    void textsThatAreDearToReadThrough() {
        refused("{ ...A }" + " fragment A on Query { " + times(900, "a ") + "}", "TOO_MANY_REPEATS");
        refused("{ meetings { nodes { " + times(3, "place { " + times(20, "a%d: id ") + "} ") + "} } }",
                "TOO_MANY_ALIASES");
        refused("{ " + times(99, "... { ") + "__typename " + times(99, "} ") + "}", "NESTED_TOO_DEEP");
    }

    /** As long as the list of mistakes is, it is no longer than a hundred. */
    @Test
    void manyMistakes() {
        Endpoint.post("{ dataset { " + times(900, "b%d ") + "} }", Map.of()).body("errors.size()",
                lessThanOrEqualTo(100));
    }

    @Test
    void largeVariables() {
        refused(Map.of("x", Collections.nCopies(100_000, 1)), "LIST_TOO_LONG");
        refused(Map.of("x", Collections.nCopies(200, Collections.nCopies(200, 1))), "TOO_MANY_VALUES");
    }

    @Test
    void introspectionStillWorks() {
        Endpoint.post(IntrospectionQuery.INTROSPECTION_QUERY, Map.of()).statusCode(200).body("errors", nullValue())
                .body("data.__schema.types", notNullValue()).body("extensions.cost.requested", equalTo(607_691));
        String deepest = IntrospectionQueryBuilder.build(IntrospectionQueryBuilder.Options.defaultOptions()
                .descriptions(true)
                .inputValueDeprecation(true).isOneOf(true).specifiedByUrl(true).schemaDescription(true)
                .directiveIsRepeatable(true).typeRefFragmentDepth(12));
        Endpoint.post(deepest, Map.of()).statusCode(200).body("errors", nullValue());
        assertEquals("Query", Endpoint.ask("{ __type(name: \"Query\") { name } }").getString("data.__type.name"));
    }

    private static void refused(String query, String code) {
        Endpoint.post(query, Map.of()).body("data", nullValue()).body("errors", hasSize(1))
                .body("errors[0].extensions.code", equalTo(code));
    }

    private static void refused(Map<String, Object> variables, String code) {
        Endpoint.post("{ __typename }", variables).body("data", nullValue()).body("errors", hasSize(1))
                .body("errors[0].extensions.code", equalTo(code));
    }
}
