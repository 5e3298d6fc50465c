package org.parley.graphql;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import graphql.language.ObjectTypeDefinition;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.parley.Endpoint;

/** How two records are connected. */
@QuarkusTest
class PathTest {

    @Test
    void allShortestWays() {
        JsonPath found = path("from: \"vladimir-putin\", to: \"recep-tayyip-erdogan\"");
        assertEquals(List.of(3), found.getList("nodes.length"));
        assertEquals(List.of("vladimir-putin statements putin-offers-talks-2025-05-11 BACKWARD STATEMENT_SPEAKERS",
                "putin-offers-talks-2025-05-11 followedBy zelenskyy-announces-ankara-trip-2025-05 BACKWARD FACT_FOLLOWS",
                "zelenskyy-announces-ankara-trip-2025-05 about recep-tayyip-erdogan FORWARD STATEMENT_ABOUT"),
                hops(found, 0));
        JsonPath several = path("from: \"emmanuel-macron\", to: \"istanbul-talks-2025-05\"");
        assertEquals(List.of(3, 3), several.getList("nodes.length"));
    }

    @Test
    void everyHopCanBeWalked() {
        JsonPath found = path("from: \"emmanuel-macron\", to: \"istanbul-talks-2025-05\", first: 100");
        assertEquals(found.getInt("totalCount"), found.getList("nodes").size());
        assertEquals(found.getList("nodes"), found.getList("nodes").stream().distinct().toList());
        for (Map<String, Map<String, String>> hop : found.<Map<String, Map<String, String>>> getList("nodes[0].hops")) {
            String answer = Endpoint.post("{ node(id: \"" + hop.get("from").get("id") + "\") { ... on "
                    + hop.get("from").get("__typename") + " { " + hop.get("field") + " "
                    + (isConnection(hop) ? "(first: 100) { nodes { id } }" : "{ id }") + " } } }", Map.of())
                    .statusCode(200).extract().asString();
            assertEquals(true, answer.contains("\"" + hop.get("to").get("id") + "\""), answer);
        }
    }

    private static boolean isConnection(Map<String, ?> hop) {
        return Endpoint.types().getType((String) ((Map<?, ?>) hop.get("from")).get("__typename"), ObjectTypeDefinition.class)
                .orElseThrow().getFieldDefinitions().stream().filter(field -> field.getName().equals(hop.get("field")))
                .anyMatch(field -> !field.getInputValueDefinitions().isEmpty());
    }

    @Test
    void onlyByTheRelationsThatAreWanted() {
        JsonPath found = path("from: \"rustem-umerov\", to: \"ukraine\", via: [MEMBERSHIP_MEMBER, MEMBERSHIP_ORGANIZATION]");
        assertEquals(1, found.getInt("totalCount"));
        assertEquals(List.of("rustem-umerov memberships rustem-umerov--ukraine BACKWARD MEMBERSHIP_MEMBER",
                "rustem-umerov--ukraine organization ukraine FORWARD MEMBERSHIP_ORGANIZATION"), hops(found, 0));
        assertEquals(0, path("from: \"rustem-umerov\", to: \"ukraine\", via: [PLACE_PARENT]").getInt("totalCount"));
    }

    @Test
    void byWayOfDocumentsOnlyIfThatIsWanted() {
        JsonPath usual = path("from: \"istanbul-talks-2025-05\", to: \"ankara-visit-2025-05\"");
        JsonPath all = path("from: \"istanbul-talks-2025-05\", to: \"ankara-visit-2025-05\", without: []");
        assertEquals(2, all.getInt("nodes[0].length"));
        assertEquals(0, usual.getInt("totalCount"));
    }

    @Test
    void fromARecordToItselfThereIsOneWayWithoutHops() {
        JsonPath found = path("from: \"istanbul\", to: \"istanbul\", maxLength: 0");
        assertEquals(List.of(Map.of("length", 0, "hops", List.of())), found.getList("nodes"));
    }

    @Test
    void noneThatIsLongerThanIsWanted() {
        assertEquals(0, path("from: \"vladimir-putin\", to: \"recep-tayyip-erdogan\", maxLength: 2").getInt("totalCount"));
    }

    @Test
    void asOfADayOnlyByWhatWasKnown() {
        JsonPath then = path("from: \"vladimir-putin\", to: \"recep-tayyip-erdogan\", asOf: \"2025-05-11\"");
        assertEquals(26, then.getInt("totalCount"));
        assertEquals(4, then.getInt("nodes[0].length"));
    }

    @Test
    void fromOrToNobodyThereIsNone() {
        for (String ends : List.of("from: \"nobody\", to: \"istanbul\"", "from: \"istanbul\", to: \"\"",
                "from: \"nobody\", to: \"nobody\"", "from: \"istanbul\", to: \"alaska\", asOf: \"2025-05-15\"")) {
            assertEquals(0, path(ends).getInt("totalCount"));
        }
    }

    @Test
    void whatMakesNoSense() {
        refused("from: \"istanbul\", to: \"kyiv\", maxLength: 11", "maxLength must be from 0 to 10, but is 11");
        refused("from: \"istanbul\", to: \"kyiv\", maxLength: -1", "maxLength must be from 0 to 10, but is -1");
    }

    private static void refused(String arguments, String message) {
        Endpoint.post("{ path(" + arguments + ") { totalCount } }", Map.of())
                .body("errors[0].extensions.code", equalTo("BAD_ARGUMENT")).body("errors[0].message", equalTo(message));
    }

    private static JsonPath path(String arguments) {
        return Endpoint.ask("{ path(" + arguments + ") { totalCount nodes { length hops { from { __typename id } field "
                + "relation direction to { id } } } } }").setRootPath("data.path");
    }

    private static List<String> hops(JsonPath found, int path) {
        return found.<Map<String, Object>> getList("nodes[" + path + "].hops").stream()
                .map(hop -> ((Map<?, ?>) hop.get("from")).get("id") + " " + hop.get("field") + " "
                        + ((Map<?, ?>) hop.get("to")).get("id") + " " + hop.get("direction") + " " + hop.get("relation"))
                .toList();
    }
}
