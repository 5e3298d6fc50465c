package org.parley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** What changed and when, what held on a day, what came after what, and what is due when, as the five documents tell it. */
@QuarkusTest
class RecordInTimeTest {

    @Test
    void theMeetingOfThePresidentsWasProposedThenDeclined() {
        JsonPath answer = Endpoint.ask("""
                { then: meeting(id: "zelenskyy-putin-meeting-2025-05", asOf: "2025-05-14") { status }
                  now: meeting(id: "zelenskyy-putin-meeting-2025-05") { status statusChanges {
                    status date { edtf } by { nodes { id } } citations { document { id } } } } }""").setRootPath("data");
        assertEquals("PROPOSED", answer.getString("then.status"));
        assertEquals("DECLINED", answer.getString("now.status"));
        assertEquals(List.of("PROPOSED", "DECLINED"), answer.getList("now.statusChanges.status"));
        assertEquals(List.of("2025-05-11?", "[..2025-05-15]"), answer.getList("now.statusChanges.date.edtf"));
        assertEquals(List.of(List.of("volodymyr-zelenskyy"), List.of("vladimir-putin")),
                answer.getList("now.statusChanges.by.nodes.id"));
        assertEquals(List.of(Map.of("document", Map.of("id", "ankara-visit-2025-05"))),
                answer.getList("now.statusChanges[1].citations"));
    }

    @Test
    void zelenskyyWasToComeToAnkaraByHisWordAndThenWasThere() {
        String part = "meeting(id: \"zelenskyy-erdogan-ankara-2025-05\", asOf: \"%s\") { status "
                + "participations(where: {actor: [\"volodymyr-zelenskyy\"]}) { nodes { attendance basis } } }";
        JsonPath answer = Endpoint.ask("{ before: " + part.formatted("2025-05-14") + " after: "
                + part.formatted("2025-05-15") + " }").setRootPath("data");
        assertEquals("ANNOUNCED", answer.getString("before.status"));
        assertEquals(List.of(Map.of("attendance", "EXPECTED", "basis", "ATTRIBUTED")),
                answer.getList("before.participations.nodes"));
        assertEquals("HELD", answer.getString("after.status"));
        assertEquals(List.of(Map.of("attendance", "ATTENDED", "basis", "STATED")),
                answer.getList("after.participations.nodes"));
    }

    @Test
    void supportOfTheCeasefireIsKnownFromTheDocumentThatTellsOfIt() {
        String support = "ceasefireProposal(id: \"thirty-day-ceasefire-2025-05\", asOf: \"%s\") { "
                + "status supportedBy { nodes { id } } }";
        JsonPath answer = Endpoint.ask("{ first: " + support.formatted("2025-05-11") + " second: "
                + support.formatted("2025-05-14") + " third: " + support.formatted("2025-05-15") + " }").setRootPath("data");
        assertEquals(List.of(), answer.getList("first.supportedBy.nodes.id"));
        assertEquals(List.of("allies-of-ukraine", "united-states"), answer.getList("second.supportedBy.nodes.id"));
        assertEquals(List.of("UNANSWERED", "UNANSWERED", "COUNTERED"), List.of(answer.getString("first.status"),
                answer.getString("second.status"), answer.getString("third.status")));
    }

    @Test
    void theIstanbulTalksOfMayWerePreparedAndConfirmedAndNobodyTellsOfTheirBeginning() {
        JsonPath talks = Endpoint.ask("""
                { meeting(id: "istanbul-talks-2025-05") {
                    date { edtf } status statusChanges { status } notes { text } } }""")
                .setRootPath("data.meeting");
        assertEquals("2025-05-15?", talks.getString("date.edtf"));
        assertEquals(List.of("PROPOSED", "ANNOUNCED", "CONFIRMED"), talks.getList("statusChanges.status"));
        assertEquals("CONFIRMED", talks.getString("status"));
        assertEquals(true, talks.getList("notes.text").contains("When they begin is not clear."));
    }

    @Test
    void noDateReachesBackFurtherThanADocumentDoes() {
        JsonPath answer = Endpoint.ask("""
                { document(id: "talks-revival-2025-11") { publishedOn { edtf } }
                  roadmap: statement(id: "russia-dismisses-roadmap-reports-2025-11") { date { edtf earliest } }
                  decree: statement(id: "putin-decree-on-delegation-2025-05") { date { earliest latest } }
                  offensive: incident(id: "russian-offensive-2025") { date { earliest latest } }
                  night: incident(id: "overnight-strikes-2025-11") { date { edtf } } }""").setRootPath("data");
        assertEquals("[2025-11-17..2025-11-19]", answer.getString("document.publishedOn.edtf"));
        assertEquals("[..2025-11-19]", answer.getString("roadmap.date.edtf"));
        assertNull(answer.get("roadmap.date.earliest"));
        assertNull(answer.get("decree.date.earliest"));
        assertEquals("2025-05-15", answer.getString("decree.date.latest"));
        assertNull(answer.get("offensive.date.earliest"));
        assertEquals("2025-11-19", answer.getString("offensive.date.latest"));
        assertEquals("[2025-11-16..2025-11-19]", answer.getString("night.date.edtf"));
    }

    @Test
    void nobodyTellsWhenUmerovLeftTheMinistry() {
        JsonPath posts = Endpoint.ask("""
                { person(id: "rustem-umerov") { posts { nodes { role until { edtf } attestedUntil
                    may: heldOn(day: "2025-05-15") august: heldOn(day: "2025-08-28") notes { basis } } } } }""")
                .setRootPath("data.person.posts.nodes");
        assertEquals(List.of("Minister of Defence", "Head of delegation", "Secretary"), posts.getList("role"));
        assertNull(posts.get("[0].until"));
        assertEquals(List.of("2025-05-15", "2025-05-15", "2025-08-28"), posts.getList("attestedUntil"));
        assertEquals(List.of("CERTAINLY", "CERTAINLY", "POSSIBLY"), posts.getList("may"));
        assertEquals(List.of("POSSIBLY", "POSSIBLY", "CERTAINLY"), posts.getList("august"));
        assertEquals(List.of("INFERRED"), posts.getList("[0].notes.basis"));
    }

    @Test
    void onlyTheDemandsThatPutinStillMadeWereCertainlyHeldInNovember() {
        JsonPath answer = Endpoint.ask("""
                { certain: positions(on: "2025-11-01") { nodes { id } }
                  possible: positions(possiblyOn: "2025-11-01") { totalCount } all: positions { totalCount }
                  longAgo: positions(on: "1999-01-01") { totalCount }
                  latest: positions(on: "2025-11-19", where: {actorWhere: {some: {type: [STATE]}}}) { nodes { id } }
                  russia: position(id: "russia-on-leaders-meeting") { heldOn(day: "1999-01-01") attestedUntil } }""")
                .setRootPath("data");
        assertEquals(List.of("putin-on-four-regions-withdrawal", "putin-on-nato-membership"),
                answer.getList("certain.nodes.id"));
        assertEquals(List.of("russia-on-four-regions-withdrawal", "russia-on-nato-membership",
                "ukraine-on-four-regions-withdrawal", "ukraine-on-nato-membership", "russia-on-peace-settlement",
                "russia-on-us-roadmap"), answer.getList("latest.nodes.id"));
        assertEquals(77, answer.getInt("possible.totalCount"));
        assertEquals(77, answer.getInt("all.totalCount"));
        assertEquals(0, answer.getInt("longAgo.totalCount"));
        assertEquals(Map.of("heldOn", "POSSIBLY", "attestedUntil", "2025-08-28"), answer.getMap("russia"));
    }

    @Test
    void theOrderOfASundayIsThatOfTheDocument() {
        assertEquals(List.of("putin-offers-talks-2025-05-11", "trump-urges-ukraine-to-talk-2025-05-11",
                "zelenskyy-invites-putin-2025-05-11", "zelenskyy-will-wait-for-putin-2025-05-11"),
                inOrder("2025-05-11", "zelenskyy-will-wait-for-putin-2025-05-11", "zelenskyy-invites-putin-2025-05-11",
                        "trump-urges-ukraine-to-talk-2025-05-11", "putin-offers-talks-2025-05-11"));
    }

    @Test
    void theCallCameAfterTheNightOfStrikes() {
        assertEquals(List.of("strikes-on-ukraine-2025-08-28", "zelenskyy-erdogan-call-2025-08-28"),
                inOrder("2025-08-28", "zelenskyy-erdogan-call-2025-08-28", "strikes-on-ukraine-2025-08-28"));
    }

    private static List<String> inOrder(String day, String... ids) {
        return Endpoint.ask("query($day: Date) { timeline(from: $day, until: $day, first: 100) { nodes { record { "
                + "... on Node { id } } } } }", Map.of("day", day)).<String> getList("data.timeline.nodes.record.id").stream()
                .filter(List.of(ids)::contains).toList();
    }

    @Test
    void whatIsDueHasADay() {
        JsonPath answer = Endpoint.ask("""
                { framework: proposal(id: "security-guarantees-framework-2025-08") { due { edtf } basis }
                  friday: statement(id: "trump-would-come-on-friday-2025-05-15") { due { edtf } condition }
                  monday: statement(id: "zelenskyy-demands-ceasefire-2025-05-11") { due { edtf } }
                  stay: organization(id: "ukrainian-delegation-2025-05") { memberships { nodes { until { edtf } } } } }""")
                .setRootPath("data");
        assertEquals("[2025-09-01..2025-09-07]", answer.getString("framework.due.edtf"));
        assertEquals("ATTRIBUTED", answer.getString("framework.basis"));
        assertEquals("2025-05-16?", answer.getString("friday.due.edtf"));
        assertEquals("It is appropriate.", answer.getString("friday.condition"));
        assertEquals("2025-05-12?", answer.getString("monday.due.edtf"));
        assertEquals("2025-05-16?", answer.getString("stay.memberships.nodes[0].until.edtf"));
    }
}
