package org.parley.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.parley.Endpoint;

/** The record as the documents told it that had been published by a day. */
@QuarkusTest
class AsOfTest {

    @Test
    void aMeetingHasTheStatusThatItHadByThen() {
        JsonPath answer = Endpoint.ask("""
                { proposed: meeting(id: "zelenskyy-putin-meeting-2025-05", asOf: "2025-05-12") { ...Meeting }
                  declined: meeting(id: "zelenskyy-putin-meeting-2025-05", asOf: "2025-05-15") { ...Meeting }
                  now: meeting(id: "zelenskyy-putin-meeting-2025-05") { ...Meeting } }
                fragment Meeting on Meeting { status statusChanges { status } citations { paragraph } }""");
        assertEquals(List.of("PROPOSED", "DECLINED", "DECLINED"), List.of(answer.getString("data.proposed.status"),
                answer.getString("data.declined.status"), answer.getString("data.now.status")));
        assertEquals(List.of("PROPOSED"), answer.getList("data.proposed.statusChanges.status"));
        assertEquals(List.of("PROPOSED", "DECLINED"), answer.getList("data.declined.statusChanges.status"));
        assertEquals(List.of(1, 3, 4, 12), answer.getList("data.proposed.citations.paragraph"));
        assertEquals(13, answer.getList("data.now.citations.paragraph").size());
    }

    @Test
    void aPersonHasTheOfficesThatWereKnownByThen() {
        JsonPath answer = Endpoint.ask("""
                { then: person(id: "rustem-umerov", asOf: "2025-05-15") { posts { nodes { role notes { text } } } }
                  now: person(id: "rustem-umerov") { posts { nodes { role notes { text } } } } }""");
        assertEquals(List.of("Minister of Defence", "Head of delegation"), answer.getList("data.then.posts.nodes.role"));
        assertEquals(List.of(List.of(), List.of()), answer.getList("data.then.posts.nodes.notes"));
        assertEquals(List.of("Minister of Defence", "Head of delegation", "Secretary"),
                answer.getList("data.now.posts.nodes.role"));
        assertEquals(List.of("He no longer seems to hold the post by 27 August 2025."),
                answer.getList("data.now.posts.nodes[0].notes.text"));
    }

    @Test
    void theDayIsCarriedDownTheWholeWalk() {
        String walk = "tracks(first: 5%s) { nodes { meetings(first: 10) { totalCount nodes { participations(first: 10) { "
                + "nodes { actor { statements(first: 5) { nodes { citations { document { id } } } } } } } } } } }";
        String answer = Endpoint.post("{ " + walk.formatted(", asOf: \"2025-05-14\"") + " }", Map.of()).statusCode(200)
                .extract().asString();
        assertEquals(List.of("face-to-face-hopes-2025-05", "invitation-to-putin-2025-05"),
                Pattern.compile("\"document\":\\{\"id\":\"([^\"]*)").matcher(answer).results()
                        .map(found -> found.group(1)).distinct().sorted().toList());
    }

    @Test
    void aliasesAsOfDifferentDaysDoNotMix() {
        JsonPath answer = Endpoint.ask("""
                { a: proposal(id: "thirty-day-ceasefire-2025-05", asOf: "2025-05-11") { responses { totalCount } }
                  b: proposal(id: "thirty-day-ceasefire-2025-05") { responses { totalCount } }
                  c: proposal(id: "thirty-day-ceasefire-2025-05", asOf: "2025-05-10") { responses { totalCount } } }""");
        assertEquals(1, answer.getInt("data.a.responses.totalCount"));
        assertEquals(4, answer.getInt("data.b.responses.totalCount"));
        assertNull(answer.get("data.c"));
    }

    @Test
    void filtersKnowNoMoreThanWasKnown() {
        JsonPath answer = Endpoint.ask("""
                { then: meetings(asOf: "2025-05-11", where: {participant: ["vladimir-medinsky"]}) { totalCount }
                  now: meetings(where: {participant: ["vladimir-medinsky"]}) { totalCount } }""");
        assertEquals(0, answer.getInt("data.then.totalCount"));
        assertEquals(1, answer.getInt("data.now.totalCount"));
    }

    @Test
    void everyFieldAtWhichAWalkBeginsTakesADay() {
        JsonPath answer = Endpoint.ask("""
                { actor(id: "alaska", asOf: "2025-05-14") { id } fact(id: "alaska", asOf: "2025-05-14") { id }
                  nodes(ids: ["alaska", "istanbul"], asOf: "2025-05-14") { id }
                  place(id: "alaska", asOf: "2025-11-19") { id }
                  documents(asOf: "2025-05-14") { nodes { id } } }""");
        assertNull(answer.get("data.actor"));
        assertNull(answer.get("data.fact"));
        assertEquals(Arrays.asList(null, Map.of("id", "istanbul")), answer.getList("data.nodes"));
        assertEquals("alaska", answer.getString("data.place.id"));
        assertEquals(List.of("invitation-to-putin-2025-05", "face-to-face-hopes-2025-05"),
                answer.getList("data.documents.nodes.id"));
    }

    @Test
    void everyRecordOfAWalkTellsTheDay() {
        String walk = "meeting(id: \"zelenskyy-putin-meeting-2025-05\"%s) { asOf place { asOf } statusChanges { asOf } "
                + "participations(first: 1) { nodes { asOf actor { asOf ... on Node { asOf } } } } }";
        JsonPath answer = Endpoint.ask("{ then: " + walk.formatted(", asOf: \"2025-05-12\"") + " now: "
                + walk.formatted("") + " }");
        String then = "2025-05-12";
        assertEquals(then, answer.getString("data.then.asOf"));
        assertEquals(then, answer.getString("data.then.place.asOf"));
        assertEquals(List.of(then), answer.getList("data.then.statusChanges.asOf"));
        assertEquals(List.of(then), answer.getList("data.then.participations.nodes.actor.asOf"));
        assertNull(answer.get("data.now.asOf"));
        assertNull(answer.get("data.now.place.asOf"));
        assertEquals(Arrays.asList((String) null), answer.getList("data.now.participations.nodes.actor.asOf"));
    }

    @Test
    void recordsInListsThatAreMadeTellTheDay() {
        String asOf = "asOf: \"2025-05-14\", first: 1";
        JsonPath answer = Endpoint.ask("{ search(text: \"putin\", " + asOf + ") { nodes { record { asOf } } } "
                + "timeline(" + asOf + ") { nodes { record { ... on Node { asOf } } } } "
                + "path(from: \"vladimir-putin\", to: \"ukraine\", " + asOf + ") { nodes { hops { from { asOf } to { asOf } } } } "
                + "nodes(ids: [\"istanbul\"], asOf: \"0001-01-01\") { asOf } node(id: \"istanbul\") { asOf } }");
        assertEquals("2025-05-14", answer.getString("data.search.nodes[0].record.asOf"));
        assertEquals("2025-05-14", answer.getString("data.timeline.nodes[0].record.asOf"));
        assertEquals("2025-05-14", answer.getString("data.path.nodes[0].hops[0].from.asOf"));
        assertEquals("2025-05-14", answer.getString("data.path.nodes[0].hops[-1].to.asOf"));
        assertNull(answer.get("data.nodes[0]"));
        assertNull(answer.get("data.node.asOf"));
    }

    @Test
    void theDayCanBeAVariable() {
        String query = "query($day: Date) { place(id: \"istanbul\", asOf: $day) { asOf } }";
        assertEquals("2025-05-14", Endpoint.ask(query, Map.of("day", "2025-05-14")).getString("data.place.asOf"));
        assertNull(Endpoint.ask(query, Map.of()).get("data.place.asOf"));
    }

    @Test
    void beforeTheFirstDocumentThereIsNothing() {
        JsonPath answer = Endpoint.ask("{ facts(asOf: \"2025-05-10\") { totalCount } documents(asOf: \"2025-05-10\") "
                + "{ totalCount } search(text: \"putin\", asOf: \"2025-05-10\") { totalCount } }");
        assertEquals(0, answer.getInt("data.facts.totalCount"));
        assertEquals(0, answer.getInt("data.documents.totalCount"));
        assertEquals(0, answer.getInt("data.search.totalCount"));
    }

    @Test
    void afterTheLastDocumentThereIsEverything() {
        JsonPath answer = Endpoint.ask("{ then: facts(asOf: \"2025-11-19\") { totalCount } now: facts { totalCount } }");
        assertEquals(answer.getInt("data.now.totalCount"), answer.getInt("data.then.totalCount"));
    }
}
