package org.parley.graphql;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.parley.Endpoint;

/** What happened when, over all kinds that have dates. */
@QuarkusTest
class TimelineTest {

    private static final String FIELDS = """
            { totalCount pageInfo { hasNextPage endCursor }
              nodes { date { edtf } event record { __typename ... on Node { id } } } }""";

    @Test
    void theBeginningAndTheEnd() {
        assertEquals(List.of("2019-12 paris-meeting-2019-12", "2022 full-scale-invasion-2022",
                "2022?/.. russia-ukraine-war"), entries(timeline("first: 3")));
        assertEquals(List.of("[2025-11-19..] talks-on-ankara-outcome-2025-11", "2025-11-20? us-army-officials-kyiv-2025-11"),
                entries(timeline("last: 2")));
    }

    @Test
    void anUncertainDateStandsWhereItsEarliestDayIs() {
        assertEquals(List.of("2022?/.. russia-ukraine-war", "2025-05-15? istanbul-talks-2025-05",
                "[..2025-05-15] putin-prepares-delegation-2025-05", "2025-05-15? russian-battlefield-advantage-2025-05",
                "2025-05-15? zelenskyy-erdogan-ankara-2025-05", "2025-05-15? zelenskyy-putin-meeting-2025-05",
                "../2025-11-19? russian-offensive-2025", "[..2025-11-19] us-russia-consultations-2025-11"),
                entries(timeline("from: \"2025-05-15\", until: \"2025-05-15\", kinds: [MEETING, INCIDENT]")));
    }

    @Test
    void postsBeginAndEnd() {
        JsonPath found = timeline("actor: [\"ukrainian-delegation-2025-05\"], kinds: [MEMBERSHIP]");
        assertEquals(List.of("BEGAN", "BEGAN", "ENDED"), found.getList("nodes.event"));
        assertEquals(List.of("[..2025-05-15] rustem-umerov--ukrainian-delegation-2025-05",
                "[..2025-05-15] ukrainian-delegation-2025-05--ukraine", "2025-05-16? ukrainian-delegation-2025-05--ukraine"),
                entries(found));
    }

    @Test
    void ofAnActor() {
        assertEquals(List.of("istanbul-talks-2025-05", "zelenskyy-names-defence-minister-2025-05-15",
                "bloomberg-on-new-york-trip-2025-08-27", "new-york-meeting-2025-08"),
                timeline("actor: \"rustem-umerov\", kinds: [MEETING, STATEMENT]").getList("nodes.record.id"));
    }

    @Test
    void ofAPlaceAndThePlacesInsideIt() {
        assertEquals(List.of("istanbul-talks-2022-03", "istanbul-talks-2025-05", "istanbul-talks-2025-07"),
                timeline("place: \"istanbul\", kinds: [MEETING]").getList("nodes.record.id"));
        assertEquals(List.of("istanbul-talks-2022-03", "istanbul-talks-2025-05", "zelenskyy-erdogan-ankara-2025-05",
                "zelenskyy-putin-meeting-2025-05", "istanbul-talks-2025-07", "zelenskyy-erdogan-ankara-2025-11"),
                timeline("place: \"turkiye-country\", kinds: [MEETING]").getList("nodes.record.id"));
    }

    @Test
    void ofATopicAndAnActor() {
        assertEquals(20, timeline("topic: [\"ceasefire\"]").getInt("totalCount"));
        assertEquals(0, timeline("topic: [\"ceasefire\"], actor: [\"nobody\"]").getInt("totalCount"));
    }

    @Test
    void theSameInPagesAsAtOnce() {
        List<String> paged = new ArrayList<>();
        String after = "null";
        JsonPath page;
        do {
            page = timeline("first: 40, after: " + after);
            paged.addAll(page.getList("nodes.record.id"));
            after = '"' + page.getString("pageInfo.endCursor") + '"';
        } while (page.getBoolean("pageInfo.hasNextPage"));
        assertEquals(page.getInt("totalCount"), paged.size());
        assertEquals(timeline("first: 100").getList("nodes.record.id"), paged.subList(0, 100));
    }

    @Test
    void asOfADay() {
        assertEquals(40, timeline("asOf: \"2025-05-11\"").getInt("totalCount"));
        assertEquals(0, timeline("asOf: \"2025-05-10\"").getInt("totalCount"));
    }

    @Test
    void theDatasetSaysFromWhenToWhen() {
        assertEquals(Map.of("earliest", "2019-12-01", "latest", "2025-11-20"),
                Endpoint.ask("{ dataset { earliest latest } }").getMap("data.dataset"));
    }

    @Test
    void anEndBeforeTheBeginning() {
        Endpoint.post("{ timeline(from: \"2025-05-02\", until: \"2025-05-01\") { totalCount } }", Map.of())
                .body("errors[0].extensions.code", equalTo("BAD_ARGUMENT"))
                .body("errors[0].message", equalTo("until (2025-05-01) is before from (2025-05-02)"));
    }

    private static JsonPath timeline(String arguments) {
        return Endpoint.ask("{ timeline(" + arguments + ") " + FIELDS + " }").setRootPath("data.timeline");
    }

    private static List<String> entries(JsonPath timeline) {
        return timeline.<Map<String, Map<String, String>>> getList("nodes").stream()
                .map(node -> node.get("date").get("edtf") + " " + node.get("record").get("id")).toList();
    }
}
