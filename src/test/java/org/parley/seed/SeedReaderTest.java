package org.parley.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.dataset.Contents;
import org.parley.dataset.Dataset;
import org.parley.model.CeasefireProposal;
import org.parley.model.Citation;
import org.parley.model.Incident;
import org.parley.model.Meeting;
import org.parley.model.Node;
import org.parley.model.Participation;
import org.parley.model.Person;
import org.parley.model.Statement;

/** What becomes of a good folder. */
class SeedReaderTest {

    private static Seeds seeds;
    private static Map<String, Node> byId;

    @BeforeAll
    static void read() {
        seeds = SeedReader.read(Path.of("src/test/resources/seeds-small"));
        byId = seeds.records().stream().collect(Collectors.toMap(Node::id, Function.identity()));
    }

    @Test
    void countsEveryKind() {
        assertEquals(new TreeMap<>(Map.ofEntries(
                Map.entry("persons", 2), Map.entry("states", 2), Map.entry("organizations", 2),
                Map.entry("memberships", 4), Map.entry("documents", 2), Map.entry("places", 2), Map.entry("topics", 2),
                Map.entry("tracks", 1), Map.entry("trackStatusChanges", 0), Map.entry("mediations", 0),
                Map.entry("meetings", 2), Map.entry("participations", 2), Map.entry("meetingStatusChanges", 3),
                Map.entry("attendanceChanges", 0), Map.entry("statements", 2), Map.entry("positions", 1),
                Map.entry("ceasefireProposals", 1), Map.entry("talksProposals", 1),
                Map.entry("settlementProposals", 1), Map.entry("proposalStatusChanges", 0), Map.entry("terms", 0),
                Map.entry("responses", 3), Map.entry("agreements", 0), Map.entry("signatures", 0),
                Map.entry("agreementStatusChanges", 0), Map.entry("provisions", 0),
                Map.entry("provisionStatusChanges", 0), Map.entry("ceasefires", 0),
                Map.entry("ceasefireStatusChanges", 0), Map.entry("incidents", 1), Map.entry("accusations", 1),
                Map.entry("figures", 0), Map.entry("disputes", 1), Map.entry("claims", 2), Map.entry("spellings", 0),
                Map.entry("notes", 0), Map.entry("citations", 40))),
                new Dataset(seeds.fingerprint(), new Contents(seeds.records(), seeds.description()), Instant.EPOCH).counts());
    }

    @Test
    void makesIdsForNestedRecords() {
        List<String> ids = List.of(
                "rudolf-elphberg--ruritania", "rudolf-elphberg--ruritania-2",
                "first-zenda-meeting--yetive-ganlook",
                "first-zenda-meeting--proposed", "first-zenda-meeting--confirmed", "first-zenda-meeting--proposed-2",
                "easter-truce--graustark", "easter-truce--graustark-2",
                "who-raided--1", "who-raided--2",
                "zenda--strelsau-gazette-3", "rudolf-elphberg--ruritania--strelsau-gazette-1");
        assertEquals(List.of(), ids.stream().filter(id -> !byId.containsKey(id)).toList());
    }

    @Test
    void readsEverySortOfValue() {
        Person rudolf = find("rudolf-elphberg");
        assertEquals("Rudolf V", rudolf.name);
        assertEquals(List.of("Rudolf Elphberg", "Rudolph", "Рудольф"), rudolf.aliases);
        assertEquals("King of Ruritania.", rudolf.summary);
        CeasefireProposal truce = find("easter-truce");
        assertEquals("P3D", truce.plannedDuration);
        assertEquals(false, truce.unconditional);
        assertEquals("HOLIDAY", truce.purpose.name());
        assertEquals("1894-03-25", truce.effectDate.edtf);
        Incident raid = find("border-raid");
        assertEquals(4, raid.casualties.killedHigh);
        assertEquals(null, raid.casualties.woundedHigh);
        assertEquals("and many horses", raid.casualties.note);
    }

    @Test
    void connectsRecords() {
        Meeting meeting = find("first-zenda-meeting");
        assertEquals("zenda-preparation", meeting.previous.id);
        assertEquals(2, meeting.topics.size());
        Participation participation = find("first-zenda-meeting--rudolf-elphberg");
        assertEquals(meeting, participation.meeting);
        assertEquals("ruritania", participation.onBehalfOf.id);
        Statement offer = find("rudolf-offers-talks");
        assertEquals(List.of("first-zenda-meeting", "prisoner-swap", "zenda", "first-zenda-meeting--yetive-ganlook"),
                offer.about.stream().map(fact -> fact.id).toList());
        Citation citation = find("rudolf-elphberg--ruritania-2--strelsau-gazette-2");
        assertEquals("gazette", citation.attributedTo.id);
        assertEquals("an officer of the guard", citation.attribution);
        assertEquals(2, citation.paragraph);
    }

    @Test
    void putsEachRecordAfterThoseItRefersTo() {
        List<String> order = seeds.records().stream().map(Node::id).toList();
        assertTrue(order.indexOf("zenda") < order.indexOf("castle-of-zenda"));
        assertTrue(order.indexOf("zenda-preparation") < order.indexOf("first-zenda-meeting"));
        assertTrue(order.indexOf("first-zenda-meeting") < order.indexOf("call-to-zenda"));
        assertTrue(order.indexOf("prisoner-swap") < order.indexOf("easter-truce--graustark"));
    }

    @SuppressWarnings("unchecked")
    private static <T extends Node> T find(String id) {
        return (T) byId.get(id);
    }
}
