package org.parley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** Who speaks against whom and on which condition, and who offers or demands what, as the five documents tell it. */
@QuarkusTest
class RecordSpeakersAndTermsTest {

    @Test
    void theFourLeadersInKyivSpokeAndNobodyElse() {
        JsonPath answer = Endpoint.ask("""
                { meeting(id: "allied-leaders-in-kyiv-2025-05-10") { participants { nodes { id } }
                    statements { nodes { act speakers { nodes { id } } } } }
                  statements(where: {speaker: ["united-states"]}) { nodes { id } }
                  persons(where: {id: ["emmanuel-macron", "friedrich-merz"]}) { nodes { meetings { totalCount } } } }""")
                .setRootPath("data");
        List<String> four = List.of("france", "germany", "poland", "united-kingdom");
        assertEquals(four, answer.getList("meeting.participants.nodes.id"));
        assertEquals(List.of(four, four), answer.getList("meeting.statements.nodes.speakers.nodes.id"));
        assertEquals(List.of("CALLED_FOR", "WARNED"), answer.getList("meeting.statements.nodes.act"));
        assertEquals(List.of("us-threatens-to-end-mediation-2025-05"), answer.getList("statements.nodes.id"));
        assertEquals(List.of(0, 0), answer.getList("persons.nodes.meetings.totalCount"));
    }

    @Test
    void whoIsAccusedIsToldFromWhatItIsAbout() {
        JsonPath answer = Endpoint.ask("""
                { russia: actor(id: "russia") { statementsTargeting(where: {act: [ACCUSED]}) { nodes { id } } }
                  ukraine: actor(id: "ukraine") { statementsTargeting(where: {act: [ACCUSED]}) {
                    nodes { id speakers { nodes { id } } } } }
                  statement(id: "zelenskyy-decorative-delegation-2025-05-15") {
                    targets { nodes { id } } about { nodes { id } } } }""").setRootPath("data");
        assertEquals(List.of("zelenskyy-feels-disrespect-2025-05-15", "zelenskyy-russia-avoids-leaders-2025-08-28"),
                answer.getList("russia.statementsTargeting.nodes.id"));
        assertEquals(List.of("putin-kyiv-abandoned-talks-2025-05-11", "russia-accuses-ukraine-of-a-show-2025-05-15"),
                answer.getList("ukraine.statementsTargeting.nodes.id"));
        assertEquals(List.of(List.of("vladimir-putin"), List.of("russia")),
                answer.getList("ukraine.statementsTargeting.nodes.speakers.nodes.id"));
        assertEquals(List.of("vladimir-putin"), answer.getList("statement.targets.nodes.id"));
        assertEquals(List.of("istanbul-talks-2025-05", "russian-delegation-2025-05"),
                answer.getList("statement.about.nodes.id"));
    }

    @Test
    void warningsAndThreatsHaveConditions() {
        JsonPath answer = Endpoint.ask("""
                { allies: statement(id: "allied-leaders-warn-of-sanctions-2025-05-10") {
                    act condition targets { nodes { id } } }
                  us: statement(id: "us-threatens-to-end-mediation-2025-05") { act condition }
                  yermak: statement(id: "yermak-ceasefire-before-talks-2025-05-11") { act condition }
                  kremlin: statement(id: "kremlin-will-name-representative-2025-05") { act condition } }""")
                .setRootPath("data");
        assertEquals(Map.of("act", "WARNED", "condition", "Russia turns down the proposed ceasefire.", "targets",
                Map.of("nodes", List.of(Map.of("id", "russia")))), answer.getMap("allies"));
        assertEquals(Map.of("act", "THREATENED", "condition", "There is no clear progress."), answer.getMap("us"));
        assertEquals(Map.of("act", "HINTED", "condition", "The ceasefire is kept from Monday, 12 May, on."),
                answer.getMap("yermak"));
        assertEquals(Map.of("act", "PROMISED", "condition", "Putin finds that the time has come."),
                answer.getMap("kremlin"));
    }

    @Test
    void aDecreeIsADecreeAndADecisionADecision() {
        JsonPath answer = Endpoint.ask("""
                { statements(where: {act: [DECREED, DECIDED]}) { nodes { id act speakers { nodes { id } } basis } } }""")
                .setRootPath("data.statements.nodes");
        assertEquals(List.of("putin-decree-on-delegation-2025-05", "zelenskyy-sends-delegation-2025-05-15"),
                answer.getList("id"));
        assertEquals(List.of("DECREED", "DECIDED"), answer.getList("act"));
        assertEquals(List.of("ATTRIBUTED", "STATED"), answer.getList("basis"));
    }

    @Test
    void whatUkraineIsToDoByWhoseTerms() {
        JsonPath terms = Endpoint.ask("""
                { proposal(id: "putin-terms-2024-06") { terms { kind text obligated { nodes { id } } } } }""")
                .setRootPath("data.proposal.terms");
        assertEquals(List.of("ALLIANCE", "WITHDRAWAL"), terms.getList("kind"));
        assertEquals(List.of("No longer mean to join NATO.", "Take its forces out of the four regions that Russia claims."),
                terms.getList("text"));
        assertEquals(List.of(List.of("ukraine"), List.of("ukraine")), terms.getList("obligated.nodes.id"));
    }

    @Test
    void conditionsAreNullWhereADocumentIsSilent() {
        JsonPath answer = Endpoint.ask("""
                { proposals(where: {id: ["erdogan-offer-to-facilitate-2025-05", "putin-offer-of-talks-2025-05-11",
                    "trump-call-for-talks-2025-05-11", "zelenskyy-invitation-to-putin-2025-05-11"]}) {
                    nodes { id unconditional preconditions addressedTo { nodes { id } } } } }""")
                .setRootPath("data.proposals.nodes");
        assertEquals(List.of("erdogan-offer-to-facilitate-2025-05", "putin-offer-of-talks-2025-05-11",
                "trump-call-for-talks-2025-05-11", "zelenskyy-invitation-to-putin-2025-05-11"), answer.getList("id"));
        assertEquals(Arrays.asList(null, true, null, null), answer.getList("unconditional"));
        assertEquals(List.of(List.of(), List.of(), List.of(), List.of("Moscow is prepared for a ceasefire")),
                answer.getList("preconditions"));
        assertEquals(List.of(List.of(), List.of("ukraine"), List.of("ukraine"), List.of("vladimir-putin")),
                answer.getList("addressedTo.nodes.id"));
    }

    @Test
    void laterTalksAreWithOneOfTwo() {
        JsonPath talks = Endpoint.ask("""
                { meeting(id: "talks-on-ankara-outcome-2025-11") {
                    participations(where: {actor: ["united-states"]}) { nodes { alternatives { nodes { id } } } } } }""");
        assertEquals(List.of(List.of("turkiye")), talks.getList("data.meeting.participations.nodes.alternatives.nodes.id"));
    }

    @Test
    void erdoganHostedAndTurkiyeHostedAreTwoFacts() {
        JsonPath hosts = Endpoint.ask("""
                { past: meeting(id: "istanbul-talks-2022-03") { participations(where: {role: [HOST]}) { nodes {
                    actor { id } basis citations { document { id } paragraph } } } }
                  wanted: meeting(id: "four-way-summit-2025") { participations(where: {role: [HOST]}) {
                    nodes { actor { id } } } }
                  participations(where: {role: [MEDIATOR, FACILITATOR]}) { totalCount }
                  mediations { nodes { mediator { id } track { id } } } }""").setRootPath("data");
        assertEquals(List.of("recep-tayyip-erdogan", "turkiye"), hosts.getList("past.participations.nodes.actor.id"));
        assertEquals(List.of("STATED", "INFERRED"), hosts.getList("past.participations.nodes.basis"));
        assertEquals(List.of(List.of(10), List.of(5)), hosts.getList("past.participations.nodes.citations.paragraph"));
        assertEquals(List.of("recep-tayyip-erdogan"), hosts.getList("wanted.participations.nodes.actor.id"));
        assertEquals(0, hosts.getInt("participations.totalCount"));
        assertEquals(List.of("united-states"), hosts.getList("mediations.nodes.mediator.id"));
    }

    @Test
    void theTollsOfTheWarAndOfTheStrikeOnKyiv() {
        JsonPath answer = Endpoint.ask("""
                { war: incident(id: "russia-ukraine-war") { figures { measure low wording } }
                  figures(where: {incident: ["strike-on-kyiv-2025-08-28"], among: [CHILDREN]}) {
                    nodes { age low high basis } }
                  advantage: incident(id: "russian-battlefield-advantage-2025-05") { involved { nodes { id } } }
                  push: track(id: "us-push-2025") { statusChanges { status by { nodes { id } } date { edtf } } } }""")
                .setRootPath("data");
        assertEquals(List.of("KILLED", "KILLED_AND_WOUNDED"), answer.getList("war.figures.measure"));
        assertEquals(List.of("tens of thousands", "hundreds of thousands, both sides taken together"),
                answer.getList("war.figures.wording"));
        assertNull(answer.get("war.figures[0].low"));
        assertEquals(Arrays.asList(14, 17, 2, null), answer.getList("figures.nodes.age"));
        assertEquals(List.of(1, 1, 1, 4), answer.getList("figures.nodes.high"));
        assertEquals(List.of("STATED", "STATED", "STATED", "ANONYMOUS"), answer.getList("figures.nodes.basis"));
        assertEquals(List.of("russia"), answer.getList("advantage.involved.nodes.id"));
        assertEquals(List.of(List.of("trump-administration")), answer.getList("push.statusChanges.by.nodes.id"));
    }
}
