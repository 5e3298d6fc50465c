package org.parley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** Questions that a reader of the five documents would put to the record, with the answers that the documents give. */
@QuarkusTest
class RecordTest {

    @Test
    void whoLedEachDelegationAtTheDirectTalksOfMay2025() {
        JsonPath answer = Endpoint.ask("""
                { meeting(id: "istanbul-talks-2025-05") {
                    date { edtf earliest latest precision inferred } place { name state { name isoCode } }
                    participations(where: {role: [HEAD_OF_DELEGATION]}) {
                        nodes { actor { name } onBehalfOf { name } citations { document { id } paragraph } } } } }""")
                .setRootPath("data.meeting");
        assertEquals(Map.of("edtf", "2025-05-15?", "earliest", "2025-05-15", "latest", "2025-05-15",
                "precision", "DAY", "inferred", true), answer.getMap("date"));
        assertEquals("Istanbul", answer.getString("place.name"));
        assertEquals("TR", answer.getString("place.state.isoCode"));
        assertEquals(List.of("Rustem Umerov", "Vladimir Medinsky"), answer.getList("participations.nodes.actor.name"));
        assertEquals(List.of("Ukraine", "Russia"), answer.getList("participations.nodes.onBehalfOf.name"));
        assertEquals(List.of(Map.of("document", Map.of("id", "ankara-visit-2025-05"), "paragraph", 18)),
                answer.getList("participations.nodes[1].citations"));
    }

    @Test
    void whatWasSaidAboutTheLevelOfTheRussianDelegation() {
        JsonPath answer = Endpoint.ask("""
                { dispute(id: "authority-of-russian-delegation") {
                    about(where: {type: [MEETING]}) { nodes { id } }
                    claims { value basis citations { document { id } paragraph } } } }""").setRootPath("data.dispute");
        assertEquals(List.of("istanbul-talks-2025-05"), answer.getList("about.nodes.id"));
        assertEquals(3, answer.getList("claims.value").size());
        assertEquals(List.of("ATTRIBUTED", "ATTRIBUTED", "STATED"), answer.getList("claims.basis"));
        assertEquals(List.of(List.of(6, 9, 12), List.of(18, 19), List.of(5)), answer.getList("claims.citations.paragraph"));
    }

    @Test
    void theTermsOfTheCeasefireProposalAndWhoAnsweredWhat() {
        JsonPath answer = Endpoint.ask("""
                { ceasefireProposal(id: "thirty-day-ceasefire-2025-05") {
                    plannedDuration unconditional preconditions effectDate { edtf } declaredDate { edtf }
                    madeBy { nodes { name } }
                    supportedBy(where: {type: [STATE]}) { nodes { name } }
                    refused: responses(where: {stance: [COUNTERED, REJECTED, CONDITIONAL]}) {
                        nodes { actor { name } basis condition counterProposal { id } } }
                    statusChanges { status by { nodes { name } } }
                    terms { kind text due { edtf } }
                    counteredBy { nodes { id } } } }""").setRootPath("data.ceasefireProposal");
        assertEquals("P30D", answer.getString("plannedDuration"));
        assertEquals("2025-05-12?", answer.getString("effectDate.edtf"));
        assertEquals(List.of(), answer.getList("preconditions"));
        assertTrue(answer.getBoolean("unconditional"));
        assertEquals(List.of("Ukraine", "Ukraine's Western allies"), answer.getList("madeBy.nodes.name"));
        assertEquals(List.of("United States"), answer.getList("supportedBy.nodes.name"));
        assertEquals(List.of("Vladimir Putin", "Vladimir Putin"), answer.getList("refused.nodes.actor.name"));
        assertEquals(List.of("INFERRED", "STATED"), answer.getList("refused.nodes.basis"));
        assertEquals("Talks come first; how a truce looks in detail could be dealt with in them.",
                answer.getString("refused.nodes[1].condition"));
        assertEquals(List.of("OPEN", "UNANSWERED", "COUNTERED"), answer.getList("statusChanges.status"));
        assertEquals(List.of("Kremlin"), answer.getList("statusChanges[1].by.nodes.name"));
        assertEquals(List.of("CEASEFIRE", "CEASEFIRE", "CEASEFIRE", "TALKS"), answer.getList("terms.kind"));
        assertEquals("2025-05-12?", answer.getString("terms[0].due.edtf"));
        assertEquals(List.of("putin-truce-through-talks-2025-05"), answer.getList("counteredBy.nodes.id"));
    }

    @Test
    void whichOfficesRustemUmerovHeldAtWhichTime() {
        String posts = """
                { may: person(id: "rustem-umerov") { memberships(on: "2025-05-15", where: {
                        organization: ["ukraine", "defence-council-of-ukraine"]}) { nodes { role } } }
                  august: person(id: "rustem-umerov") { memberships(on: "2025-08-28", where: {
                        organization: ["ukraine", "defence-council-of-ukraine"]}) {
                            nodes { role organization { name } } } } }""";
        JsonPath answer = Endpoint.ask(posts).setRootPath("data");
        assertEquals(List.of("Minister of Defence"), answer.getList("may.memberships.nodes.role"));
        assertEquals(List.of("Secretary"), answer.getList("august.memberships.nodes.role"));
        assertEquals(List.of("Defence Council of Ukraine"), answer.getList("august.memberships.nodes.organization.name"));
    }

    @Test
    void whatTheStrikeOnKyivCost() {
        JsonPath answer = Endpoint.ask("""
                { incidents(where: {place: ["kyiv"], from: "2025-08-01"}) {
                    nodes { casualties { killedLow killedHigh childrenKilled }
                        accusations { accused { name } accuser { name } } } } }""")
                .setRootPath("data.incidents");
        assertEquals(1, answer.getList("nodes").size());
        assertEquals(21, answer.getInt("nodes[0].casualties.killedLow"));
        assertEquals(4, answer.getInt("nodes[0].casualties.childrenKilled"));
        assertEquals("Russia", answer.getString("nodes[0].accusations[0].accused.name"));
        assertNull(answer.get("nodes[0].accusations[0].accuser"));
    }

    @Test
    void anyoneIsFoundByAnySpelling() {
        for (String spelling : List.of("Zelensky", "zelenskyy", "Зеленський", "@ZelenskyyUa")) {
            assertEquals("volodymyr-zelenskyy", Endpoint.ask("query($text: String!) { search(text: $text, first: 1) { "
                    + "nodes { record { id } } } }", Map.of("text", spelling))
                    .getString("data.search.nodes[0].record.id"), spelling);
        }
    }

    @Test
    void aSpellingHasItsLanguageAndItsDocument() {
        JsonPath person = Endpoint.ask("""
                { persons(where: {spellingWhere: {some: {text: "Зеленський"}}}) { nodes { id
                    spellings { text language citations { document { id } paragraph } } } } }""")
                .setRootPath("data.persons.nodes");
        assertEquals(List.of("volodymyr-zelenskyy"), person.getList("id"));
        assertEquals(List.of("@ZelenskyyUa", "Володимир Зеленський"), person.getList("[0].spellings.text"));
        assertEquals(Arrays.asList(null, "uk"), person.getList("[0].spellings.language"));
        assertEquals(List.of(Map.of("document", Map.of("id", "erdogan-call-2025-08"), "paragraph", 8)),
                person.getList("[0].spellings[1].citations"));
    }

    @Test
    void whenTheTwoLeadersLastMet() {
        JsonPath answer = Endpoint.ask("""
                { meetings(last: 1, where: {status: [HELD], and: [{participant: ["volodymyr-zelenskyy"]},
                    {participant: ["vladimir-putin"]}]}) { totalCount nodes { date { edtf } place { name } } } }""");
        assertEquals(1, answer.getInt("data.meetings.totalCount"));
        assertEquals("2019-12", answer.getString("data.meetings.nodes[0].date.edtf"));
        assertEquals("Paris", answer.getString("data.meetings.nodes[0].place.name"));
    }

    @Test
    void theMeetingsOfTheIstanbulTrackInOrder() {
        assertEquals(List.of("2022-03", "2025-05-15?", "2025-07?"), Endpoint.ask("""
                { tracks(where: {text: "istanbul"}) { nodes { meetings { nodes { date { edtf } } } } } }""")
                .getList("data.tracks.nodes[0].meetings.nodes.date.edtf"));
    }

    @Test
    void everyFactHasItsSource() {
        JsonPath answer = Endpoint.ask("""
                { facts(first: 100, where: {not: {citation: []}}) { totalCount nodes { citations { document { id } } } }
                  dataset { fingerprint counts { kind count } } }""");
        assertTrue(answer.<List<Object>>getList("data.facts.nodes.citations").stream().noneMatch(List::isEmpty));
        assertTrue(answer.getString("data.dataset.fingerprint").matches("[0-9a-f]{64}"));
        assertEquals(5, answer.getInt("data.dataset.counts.find { it.kind == 'documents' }.count"));
    }

    @Test
    void theDocumentsAreThoseWithTheseTexts() {
        assertEquals(Map.of(
                "da97ef63702e277c00ef1fb50df66e5de960dc95f180f34f9a3c510cab39b06d", 13,
                "293e4872b47ff3bf9ec7acd8a85dd50b417cdd6af5ef2225ab077e758e3762aa", 20,
                "e5749104668324e85ec8ed80347028b9ee2964929ec21317ef78a81f22b49636", 13,
                "7c7b3cc5e9e1827fa0a639677bf18ad4c7883811ad94c4eaad30db8dbe3431bd", 10,
                "5f9da027d300cefed9ea257c0f8e4cb5de510291d5b4ee4b13d548b86c07efa8", 12),
                Endpoint.ask("{ documents { nodes { sha256 paragraphCount } } }")
                        .<Map<String, Object>>getList("data.documents.nodes").stream().collect(Collectors
                                .toMap(document -> document.get("sha256"), document -> document.get("paragraphCount"))));
    }
}
