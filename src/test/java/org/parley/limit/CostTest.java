package org.parley.limit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.parley.Endpoint;

import graphql.introspection.IntrospectionQuery;
import io.quarkus.test.junit.QuarkusTest;

/** What queries could cost: one for each record, page and total, however many there really are, and conditions. */
@QuarkusTest
class CostTest {

    /** Useful, and so dear that a larger limit would hardly limit anything. */
    private static final String FIVE_LEVELS = """
            { tracks(first: 5) { nodes { name
                meetings(first: 10) { totalCount nodes { title date { edtf }
                    place { name state { name } }
                    participations(first: 10) { nodes { role
                        actor { name
                            statements(first: 5) { nodes { gist
                                topics(first: 3) { nodes { name } } } } } } } } } } } }""";

    /** One, and one for every 500 bytes of their texts. */
    private static final int TEXT_OF_MEETINGS = 6;
    private static final int TEXT_OF_POSITIONS = 12;

    @Test
    void recordsAndPages() {
        assertEquals(0, cost("{ __typename }"));
        assertEquals(1, cost("{ place(id: \"istanbul\") { name kind } }"));
        assertEquals(3, cost("{ place(id: \"istanbul\") { parent { name state { isoCode } } } }"));
        assertEquals(1 + 20, cost("{ meetings { nodes { id } } }"));
        assertEquals(1 + 5, cost("{ meetings(first: 5) { nodes { id } pageInfo { hasNextPage } } }"));
        assertEquals(1 + 7, cost("{ meetings(last: 7) { edges { cursor node { id date { edtf } } } } }"));
        assertEquals(1 + 5 + 5, cost("{ meetings(first: 5) { nodes { id } edges { node { title } } } }"));
        assertEquals(1, cost("{ meetings(first: 0) { nodes { id } } }"));
        assertEquals(1 + 5 * (1 + 1 + 4), cost("{ meetings(first: 5) { nodes { participations(first: 4) { nodes { "
                + "id } } } } }"));
    }

    @Test
    void totalsAndFilters() {
        assertEquals(1 + 1, cost("{ meetings { totalCount } }"));
        assertEquals(1 + 5 * (1 + 1 + 1), cost("{ meetings(first: 5) { nodes { participations { totalCount } } } }"));
        assertEquals(1 + 2 + 2 * TEXT_OF_MEETINGS, cost("{ meetings(first: 0, where: {kind: [SUMMIT], not: {text: \"a\"}, "
                + "or: [{place: [\"istanbul\"]}, {and: {text: \"b\"}}]}) { nodes { id } } }"));
        assertEquals(1 + 2 + 2 * TEXT_OF_MEETINGS, cost("query($where: MeetingFilter) { meetings(first: 0, where: $where) { nodes { id } } }",
                Map.of("where", Map.of("kind", List.of("SUMMIT"), "not", Map.of("text", "a"),
                        "or", List.of(Map.of("place", List.of("istanbul")), Map.of("and", List.of(Map.of("text",
                                "b"))))))));
        assertEquals(1 + 2 * TEXT_OF_MEETINGS + 1, cost("query($text: String, $more: [MeetingFilter!]) { meetings(where: {text: "
                + "$text, and: $more}) "
                + "{ totalCount } }", Map.of("text", "a", "more", List.of(Map.of("text", "b")))));
    }

    @Test
    void argumentsThatTellRecordsApartAreConditions() {
        assertEquals(1 + 1 + 1 + 1, cost("{ organization(id: \"nobody\") { posts(first: 0, on: \"2025-05-15\") { "
                + "totalCount } } }"));
        assertEquals(1 + 2 + TEXT_OF_POSITIONS, cost("query($on: Date, $actor: [ID!]) { positions(first: 0, on: $on, actor: $actor, where: "
                + "{text: \"a\"}) { nodes { id } } }", Map.of("on", "2025-05-15", "actor", List.of("nobody"))));
        assertEquals(1, cost("query($on: Date) { positions(first: 0, after: null, on: $on, actor: null) { nodes { id } } }"));
    }

    @Test
    void listsWithoutPages() {
        assertEquals(1 + 10 * (1 + 1), cost("{ place(id: \"istanbul\") { citations { paragraph document { title } "
                + "} } }"));
        assertEquals(3 * 1, cost("{ nodes(ids: [\"a\", \"b\", \"c\"]) { id } }"));
        assertEquals(2 * 1, cost("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", Map.of("ids", List.of("a", "b"))));
        assertEquals(0, cost("{ dataset { fingerprint counts { kind count } } }"));
    }

    @Test
    void ofTypesThatARecordCanHaveTheDearest() {
        assertEquals(1 + Math.max(1 + 10, 1 + 30), cost("{ node(id: \"x\") { ... on Meeting { "
                + "participations(first: 10) "
                + "{ nodes { id } } } ... on Person { statements(first: 30) { nodes { id } } } } }"));
        assertEquals(1 + 20 * (1 + 11 + 31), cost("{ actors { nodes { ... on Fact { disputes(first: 10) { nodes { "
                + "id } } } "
                + "...Said } } } fragment Said on Actor { statements(first: 30) { nodes { id } } }"));
    }

    @Test
    void whatIsAskedTwiceInOnePlaceIsAnsweredOnce() {
        assertEquals(1 + 20, cost("{ meetings { nodes { id } } meetings { nodes { title } } }"));
        assertEquals(2 * (1 + 20), cost("{ one: meetings { nodes { id } } other: meetings { nodes { id } } }"));
        assertEquals(1 + 20 * (1 + 1), cost("{ meetings { nodes { place { id } ...A ...A } } } fragment A on Meeting "
                + "{ place { name } }"));
    }

    @Test
    void whatIsLeftOutCostsNothing() {
        String query = "query($no: Boolean = false) { meetings @include(if: $no) { nodes { id } } place(id: \"x\") "
                + "{ id "
                + "... @skip(if: true) { parent { id } } ...A @skip(if: $no) } } fragment A on Place { state { id } }";
        assertEquals(1 + 1, cost(query));
        assertEquals(1 + 20 + 1, cost(query, Map.of("no", true)));
    }

    @Test
    void variablesAndTheirDefaults() {
        String query = "query($first: Int = 3) { meetings(first: $first) { nodes { id } } }";
        assertEquals(1 + 3, cost(query));
        assertEquals(1 + 50, cost(query, Map.of("first", 50)));
        assertEquals(1 + 20, cost("query($first: Int) { meetings(first: $first) { nodes { id } } }"));
        assertEquals(2, cost("query A { meetings { nodes { id } } } query B { meetings { totalCount } }", "B"));
    }

    @Test
    void badPageSizesAreSeenBeforeAnythingIsExecuted() {
        String query = "query($first: Int) { tracks { nodes { id } } meetings(first: 1) { nodes { "
                + "participations(first: $first) { "
                + "totalCount } } } }";
        Refusal.of(query, Map.of("first", 101), "BAD_PAGE_SIZE", "first must be from 0 to 100, but is 101")
                .body("errors[0].locations[0].column", equalTo(75));
        Refusal.of("{ node(id: \"nobody\") { ... on Meeting { participations(first: 1, last: 1) { totalCount } } } }",
                "BAD_PAGING",
                "first and last can not be used together");
        Refusal.of("{ meetings(first: 2147483647) { nodes { id } } }", "BAD_PAGE_SIZE",
                "first must be from 0 to 100, but is 2147483647");
    }

    @Test
    void whatCostsTooMuchIsRefused() {
        String query = "{ meetings(first: 100) { nodes { participations(first: 100) { nodes { actor { "
                + "statements(first: 100) "
                + "{ nodes { id } } } } } } } }";
        Refusal.of(query, "QUERY_TOO_COSTLY", "the query could cost 1030201; at most 100000 is allowed. Ask for "
                + "smaller pages, "
                + "or for fewer levels").body("errors[0].extensions.requested", equalTo(1030201))
                .body("errors[0].extensions.limit", equalTo(100000)).body("errors[0].locations[0].line", equalTo(1))
                .body("extensions.cost", equalTo(Map.of("requested", 1030201, "limit", 100000, "remaining", 0)));
    }

    @Test
    void answersSayWhatTheyCost() {
        Endpoint.post("{ statements { nodes { id } } }", Map.of())
                .body("extensions.cost", equalTo(Map.of("requested", 21, "limit", 100000, "remaining", 99979, "actual", 21)));
    }

    @Test
    void whatHonestQueriesCost() {
        assertEquals(607_691, cost(IntrospectionQuery.INTROSPECTION_QUERY));
        assertEquals(14_216, cost(FIVE_LEVELS));
        String page = given().when().get("/").then().statusCode(200).extract().asString();
        List<Integer> costs = Pattern.compile("<pre class=\"query\">(.*?)</pre>", Pattern.DOTALL).matcher(page)
                .results()
                .map(match -> cost(match.group(1).replace("&quot;", "\""))).toList();
        assertTrue(costs.stream().allMatch(cost -> cost < 10_000), costs::toString);
    }

    private static int cost(String query) {
        return cost(query, Map.of());
    }

    private static int cost(String query, Map<String, Object> variables) {
        return Endpoint.ask(query, variables).getInt("extensions.cost.requested");
    }

    private static int cost(String query, String operation) {
        return given().contentType("application/json").body(Map.of("query", query, "operationName", operation)).when()
                .post("/graphql").then().statusCode(200).extract().jsonPath().getInt("extensions.cost.requested");
    }
}
