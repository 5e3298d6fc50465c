package org.parley.limit;

import static org.hamcrest.Matchers.equalTo;
import static org.parley.limit.Refusal.none;
import static org.parley.limit.Refusal.times;

import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/** The limits on the shape of a query and its variables: what is just allowed, and what is just too much. */
@QuarkusTest
class ShapeTest {

    @Test
    void tokens() {
        String first = "query { place(id: \"istanbul\") { name(x: [";
        Refusal.of(first + times(4000, "1 ") + "]) } }", "TOO_MANY_TOKENS",
                "the query has more than 4000 tokens; at most 4000 are allowed").body("errors[0].locations[0].line",
                        equalTo(1))
                .body("errors[0].extensions.limit", equalTo(4000));
        none("#" + times(1, "\n") + "{ __typename " + times(12, "...{__typename ") + times(12, "}") + "}" + times(3000,
                "\n,"),
                Map.of());
    }

    @Test
    void depth() {
        none(walk(14), Map.of());
        Refusal.of(walk(15), "QUERY_TOO_DEEP", "the query is 16 fields deep; at most 15 are allowed")
                .body("errors[0].locations[0].column", equalTo(153)).body("errors[0].extensions.requested", equalTo(16))
                .body("errors[0].extensions.limit", equalTo(15));
        Refusal.of("{ actors { ...A } } fragment A on ActorConnection { nodes { ...B } } fragment B on Actor { id"
                + times(13, "{x") + times(14, "}"), "QUERY_TOO_DEEP", "the query is 16 fields deep; at most 15 are "
                        + "allowed");
    }

    /** So many fields inside the first. */
    private static String walk(int fields) {
        return "{ place(id: \"istanbul\")" + times(fields - 1, " { parent") + " { id" + times(fields, " }") + " }";
    }

    @Test
    void nestingThatParsersDoNotLike() {
        Refusal.of(times(110, "{a") + times(110, "}"), "NESTED_TOO_DEEP",
                "selections, lists or objects are nested deeper than the parser follows, which is 300 rules");
        Refusal.of("{ a(b: " + times(160, "[") + times(160, "]") + ") }", "NESTED_TOO_DEEP",
                "selections, lists or objects are nested deeper than the parser follows, which is 300 rules");
        Refusal.of("{ a(b: " + times(110, "{c:") + "1" + times(110, "}") + ") }", "NESTED_TOO_DEEP",
                "selections, lists or objects are nested deeper than the parser follows, which is 300 rules");
    }

    @Test
    void aliases() {
        none("{ dataset { " + times(50, "a%d: version ") + "} }", Map.of());
        Refusal.of("{ dataset { " + times(51, "a%d: version ") + "} }", "TOO_MANY_ALIASES",
                "the query has 51 aliases; at most 50 are allowed").body("errors[0].locations[0].line", equalTo(1));
        Refusal.of("{ persons { nodes { ...A } edges { node { ...A } } } } fragment A on Person { " + times(26,
                "a%d: id ") + "}",
                "TOO_MANY_ALIASES", "the query has 52 aliases; at most 50 are allowed");
    }

    /** As Relay writes it for components that each have a fragment of their own. */
    @Test
    void aliasesThatClientsAddDoNotCount() {
        none("{ actors { nodes { __typename " + times(60, "...Actor%d ...Fact%d ...Node%d ") + "id } } }"
                + times(60, " fragment Actor%d on Actor { __isActor: __typename name }"
                        + " fragment Fact%d on Fact { __isFact: __typename summary }"
                        + " fragment Node%d on Node { __isNode: __typename id }"), Map.of());
    }

    @Test
    void directives() {
        none("{ " + times(50, "__typename @skip(if: false) ") + "}", Map.of());
        Refusal.of("{ " + times(26, "__typename @skip(if: false) @include(if: true) ") + "}", "TOO_MANY_DIRECTIVES",
                "there are 52 directives; at most 50 are allowed");
        Refusal.of("{ id __typename " + times(6, "@a") + "}", "TOO_MANY_DIRECTIVES",
                "there are 6 directives; at most 5 are allowed").body("errors[0].locations[0].column", equalTo(6));
    }

    @Test
    void rootFields() {
        none("{ " + times(20, "a%d: node(id: \"x%d\") { id } ") + "}", Map.of());
        Refusal.of("{ " + times(21, "a%d: node(id: \"x%d\") { id } ") + "}", "TOO_MANY_ROOT_FIELDS",
                "the query asks for 21 root fields; at most 20 are allowed");
    }

    @Test
    void repeats() {
        none("{ " + times(200, "__typename ") + "}", Map.of());
        Refusal.of("{ " + times(201, "__typename ") + "}", "TOO_MANY_REPEATS",
                "the query asks 201 times for one field in the same place; at most 200 times are allowed")
                .body("errors[0].locations[0].column", equalTo(3));
        Refusal.of("{ " + times(9, "actors { nodes { " + times(23, "id ") + "} } ") + "}", "TOO_MANY_REPEATS",
                "the query asks 207 times for one field in the same place; at most 200 times are allowed");
    }

    @Test
    void fields() {
        String fragment = " fragment A on Person { " + times(100, "... { id } ") + "}";
        Refusal.of("{ " + times(11, "a%d: person(id: \"x\") { ...A } ") + "}" + " fragment A on Person { "
                + times(91, "b%d ") + "}", "TOO_MANY_FIELDS", "the query has 1012 fields, with those of fragments "
                        + "wherever "
                        + "they are spread; at most 1000 are allowed");
        Refusal.of("{ person(id: \"x\") { ...A ...A } }" + fragment, "TOO_MANY_SPREADS",
                "the query spreads 202 fragments; at most 200 spreads are allowed");
    }

    @Test
    void fragmentsThatMultiply() {
        Refusal.of("{ ...F0 }" + bomb(40), "TOO_MANY_SPREADS",
                "the query spreads 2199023255551 fragments; at most 200 spreads are allowed");
        Refusal.of("{ " + times(49, "...F%d ...F%d ") + "}" + bomb(49), "TOO_MANY_SPREADS",
                "the query spreads 4503599627370390 fragments; at most 200 spreads are allowed");
        Refusal.of("{ " + times(9, "...F0 ") + "}" + bomb(49), "TOO_MANY_SPREADS",
                "the query spreads 9007199254740991 fragments; at most 200 spreads are allowed");
    }

    /** Fragments of which each spreads the next one twice. */
    private static String bomb(int fragments) {
        StringBuilder document = new StringBuilder();
        for (int i = 0; i < fragments; i++) {
            document.append(" fragment F").append(i).append(" on Query { ...F").append(i + 1).append(" ...F").append(i
                    + 1).append(" }");
        }
        return document + " fragment F" + fragments + " on Query { __typename }";
    }

    @Test
    void twoFragmentsOfOneNameDoNotHideACircle() {
        Refusal.of("{ actors { nodes { ...F } } } fragment F on Actor { __typename } fragment F on Organization { ...F }",
                "GRAPHQL_VALIDATION_FAILED", "the fragment \"F\" is defined twice");
    }

    @Test
    void fragmentsThatGoRoundInCircles() {
        Refusal.of("{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }", "GRAPHQL_VALIDATION_FAILED",
                "the fragment \"A\" spreads itself, directly or by way of others");
    }

    @Test
    void fragments() {
        Refusal.of("{ " + times(20, "...A%d ") + "}" + times(201, " fragment A%d on Query { a }"),
                "TOO_MANY_FRAGMENTS",
                "the document defines 201 fragments; at most 200 are allowed");
    }

    @Test
    void operations() {
        Refusal.of(times(11, "query Q%d { __typename } "), "TOO_MANY_OPERATIONS",
                "the document has 11 operations; at most 10 are allowed");
    }

    @Test
    void variables() {
        String query = "query($ids: [ID!]) { places(where: {id: $ids}) { totalCount } }";
        none(query, Map.of("ids", Collections.nCopies(200, "istanbul")));
        Refusal.of(query, Map.of("ids", Collections.nCopies(201, "istanbul")), "LIST_TOO_LONG",
                "a list has 201 items; at most 200 are allowed");
        Refusal.of(query, Map.of("more", Collections.nCopies(200, List.of(1, 2, 3, 4))), "TOO_MANY_VALUES",
                "there are more than 1000 values; at most 1000 are allowed");
        Refusal.of(query, Map.of("deep", nested(21)), "VALUE_TOO_DEEP",
                "a value nests lists and objects more than 20 deep; at most 20 are allowed");
    }

    private static Object nested(int depth) {
        return depth == 0 ? "end" : List.of(nested(depth - 1));
    }

    @Test
    void values() {
        Refusal.of("{ places(where: {id: [" + times(201, "\"x%d\" ") + "]}) { totalCount } }", "LIST_TOO_LONG",
                "a list has 201 items; at most 200 are allowed").body("errors[0].locations[0].column", equalTo(10));
        Refusal.of("{ places(where: " + times(21, "{not: ") + "{text: \"x\"}" + times(21, "}") + ") { totalCount } }",
                "VALUE_TOO_DEEP", "a value nests lists and objects more than 20 deep; at most 20 are allowed");
    }
}
