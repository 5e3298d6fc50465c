package org.parley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** What the five documents state, what they have from others, and what the record worked out are told apart. */
@QuarkusTest
class RecordOnWhoseWordTest {

    @Test
    void theAnswersToPutinsOfferThatADocumentTellsAreToldFromThoseThatWereWorkedOut() {
        JsonPath offer = Endpoint.ask("""
                { proposal(id: "putin-offer-of-talks-2025-05-11") {
                    told: responses(where: {basis: [STATED, ATTRIBUTED, ANONYMOUS]}) {
                        nodes { actor { id } stance condition } }
                    workedOut: responses(where: {basis: [INFERRED]}) { nodes { actor { id } stance inferredFrom } } } }""")
                .setRootPath("data.proposal");
        assertEquals(List.of("friedrich-merz"), offer.getList("told.nodes.actor.id"));
        assertEquals(List.of("CONDITIONAL"), offer.getList("told.nodes.stance"));
        assertEquals("A ceasefire goes with it.", offer.getString("told.nodes[0].condition"));
        assertEquals(List.of("donald-trump", "volodymyr-zelenskyy", "volodymyr-zelenskyy"),
                offer.getList("workedOut.nodes.actor.id"));
        assertEquals(List.of("SUPPORTED", "COUNTERED", "ACCEPTED"), offer.getList("workedOut.nodes.stance"));
        assertTrue(offer.<String> getList("workedOut.nodes.inferredFrom").stream().noneMatch(String::isBlank));
    }

    @Test
    void whoSaidNothingToAProposalGaveNoAnswer() {
        JsonPath answer = Endpoint.ask("""
                { responses(where: {actor: ["andriy-yermak", "emmanuel-macron", "elysee", "recep-tayyip-erdogan",
                    "kremlin"]}) { totalCount }
                  proposal(id: "trump-call-for-talks-2025-05-11") { responses { totalCount } }
                  silent: responses(where: {stance: [NO_ANSWER]}) { totalCount }
                  proposalStatusChanges(where: {status: [UNANSWERED]}) { nodes {
                    proposal { id } by { nodes { id } } basis citations { document { id } paragraph } } } }""")
                .setRootPath("data");
        assertEquals(0, answer.getInt("responses.totalCount"));
        assertEquals(0, answer.getInt("proposal.responses.totalCount"));
        assertEquals(0, answer.getInt("silent.totalCount"));
        assertEquals(List.of("thirty-day-ceasefire-2025-05", "zelenskyy-invitation-to-putin-2025-05-11"),
                answer.getList("proposalStatusChanges.nodes.proposal.id"));
        assertEquals(List.of(List.of("kremlin"), List.of("kremlin")),
                answer.getList("proposalStatusChanges.nodes.by.nodes.id"));
        assertEquals(List.of(List.of(4), List.of(4)), answer.getList("proposalStatusChanges.nodes.citations.paragraph"));
    }

    @Test
    void nobodyAnswersAProposalOfTheirOwn() {
        JsonNode proposals = Endpoint.data("""
                { proposals(first: 100) { nodes { id madeBy { nodes { id } } responses { nodes { actor { id } } } } } }""",
                Map.of()).at("/proposals/nodes");
        assertEquals(16, proposals.size());
        for (JsonNode proposal : proposals) {
            List<String> makers = proposal.at("/madeBy/nodes").findValuesAsText("id");
            List<String> actors = proposal.at("/responses/nodes").findValuesAsText("id");
            assertTrue(Collections.disjoint(makers, actors), proposal.toString());
        }
    }

    @Test
    void rumouredExpectedAnnouncedAndAgreedMeetingsAreToldApart() {
        JsonPath answer = Endpoint.ask("""
                { rumoured: meetings(where: {status: [RUMOURED]}) { nodes { id basis } }
                  expected: meetings(where: {status: [EXPECTED]}) { nodes { id basis } }
                  announced: meetings(where: {status: [ANNOUNCED]}) { nodes { id basis } }
                  confirmed: meetings(where: {status: [CONFIRMED]}) { nodes { id basis } } }""").setRootPath("data");
        assertEquals(List.of("us-russia-consultations-2025-11", "kyiv-moscow-meeting-2025-08"),
                answer.getList("rumoured.nodes.id"));
        assertEquals(List.of("ANONYMOUS", "ANONYMOUS"), answer.getList("rumoured.nodes.basis"));
        assertEquals(List.of("us-army-officials-kyiv-2025-11"), answer.getList("expected.nodes.id"));
        assertEquals(List.of("SUPPOSED"), answer.getList("expected.nodes.basis"));
        assertEquals(List.of("new-york-meeting-2025-08", "zelenskyy-erdogan-ankara-2025-11"),
                answer.getList("announced.nodes.id"));
        assertEquals(List.of("ATTRIBUTED", "STATED"), answer.getList("announced.nodes.basis"));
        assertEquals(List.of("istanbul-talks-2025-05"), answer.getList("confirmed.nodes.id"));
    }

    @Test
    void onlyMeetingsThatADocumentTellsOfWereHeld() {
        assertEquals(List.of("paris-meeting-2019-12", "istanbul-talks-2022-03", "allied-leaders-in-kyiv-2025-05-10",
                "putin-prepares-delegation-2025-05", "zelenskyy-erdogan-ankara-2025-05", "istanbul-talks-2025-07",
                "alaska-meeting-2025-08", "zelenskyy-erdogan-call-2025-08-28"),
                Endpoint.ask("{ meetings(where: {status: [HELD]}) { nodes { id } } }").getList("data.meetings.nodes.id"));
    }

    @Test
    void whatAReporterAsksIsNoMeetingAndNeitherIsTheWorkOfAdvisers() {
        JsonPath answer = Endpoint.ask("""
                { statement(id: "peskov-too-early-on-putin-2025-05-15") { about { nodes { id } } }
                  organization(id: "national-security-advisers") {
                    meetings { totalCount } proposals { nodes { id status } } } }""").setRootPath("data");
        assertEquals(List.of("vladimir-putin"), answer.getList("statement.about.nodes.id"));
        assertEquals(0, answer.getInt("organization.meetings.totalCount"));
        assertEquals(List.of(Map.of("id", "security-guarantees-framework-2025-08", "status", "IN_PREPARATION")),
                answer.getList("organization.proposals.nodes"));
    }

    @Test
    void toPlayDownOrDismissIsNotToDeny() {
        JsonPath answer = Endpoint.ask("""
                { denied: statements(where: {act: [DENIED]}) { totalCount }
                  statements(where: {about: ["us-russia-consultations-2025-11", "us-roadmap-2025-11"],
                    not: {act: [REPORTED]}}) { nodes { id act otherAct } } }""").setRootPath("data");
        assertEquals(0, answer.getInt("denied.totalCount"));
        assertEquals(List.of("peskov-nothing-new-since-alaska-2025-11 SAID null",
                "russia-dismisses-roadmap-reports-2025-11 OTHER dismissed",
                "russia-downplays-consultations-2025-11 DOWNPLAYED null"),
                answer.<Map<String, Object>> getList("statements.nodes").stream()
                        .map(node -> node.get("id") + " " + node.get("act") + " " + node.get("otherAct")).sorted().toList());
    }

    @Test
    void thatAllAlliesSupportTheCeasefireIsToldOnZelenskyysWord() {
        JsonPath answer = Endpoint.ask("""
                { responses(where: {stance: [SUPPORTED], proposal: ["thirty-day-ceasefire-2025-05"]}) { nodes {
                    actor { id } basis citations { paragraph attributedTo { id } } } } }""").setRootPath("data.responses");
        assertEquals(List.of("allies-of-ukraine", "united-states"), answer.getList("nodes.actor.id"));
        assertEquals(List.of("ATTRIBUTED", "ATTRIBUTED"), answer.getList("nodes.basis"));
        assertEquals(List.of(Map.of("paragraph", 9, "attributedTo", Map.of("id", "volodymyr-zelenskyy"))),
                answer.getList("nodes[1].citations"));
    }

    @Test
    void whatEverybodyKnowsAndNoDocumentSaysIsInferred() {
        JsonPath answer = Endpoint.ask("""
                { places(where: {basis: [INFERRED]}) { nodes { id inferredFrom } }
                  notes(where: {basis: [INFERRED], fact: ["paris", "alaska", "new-york"]}) { nodes { text } }
                  place(id: "four-claimed-regions") { state { id } parent { id } } }""").setRootPath("data");
        assertEquals(List.of("france-country", "united-states-country"), answer.getList("places.nodes.id"));
        assertEquals("The document names Paris; that it lies in France is general knowledge.",
                answer.getString("places.nodes[0].inferredFrom"));
        assertEquals(List.of("It lies in France.", "It lies in the United States.", "It lies in the United States."),
                answer.getList("notes.nodes.text"));
        assertNull(answer.get("place.state"));
        assertNull(answer.get("place.parent"));
    }

    @Test
    void everyInferredFactSaysFromWhat() {
        JsonPath inferred = Endpoint.ask("""
                { facts(first: 100, where: {basis: [INFERRED]}) { totalCount nodes { inferredFrom } }
                  others: facts(first: 1, where: {not: {basis: [INFERRED]}}) { nodes { inferredFrom } } }""")
                .setRootPath("data");
        assertEquals(30, inferred.getInt("facts.totalCount"));
        assertTrue(inferred.<String> getList("facts.nodes.inferredFrom").stream()
                .allMatch(sentence -> sentence != null && sentence.endsWith(".")));
        assertNull(inferred.get("others.nodes[0].inferredFrom"));
    }
}
