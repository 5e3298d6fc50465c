package org.parley.export;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.seed.SeedReader;

import io.quarkus.test.junit.QuarkusTest;

/** The whole record can be had as a file. */
@QuarkusTest
class ExportTest {

    private static final String LINES = "/export/record.jsonl";
    private static final String TABLES = "/export/record.csv.zip";
    private static final String GRAPH = "/export/record.jsonld";

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void aLineIsARecord() throws IOException {
        List<String> lines = new String(get(LINES), StandardCharsets.UTF_8).lines().toList();
        assertEquals("""
                {"type":"Meeting","id":"paris-meeting-2019-12",\
                "summary":"The last time that the two presidents met in person.",\
                "title":"Zelenskyy and Putin in Paris","kind":"BILATERAL","level":"LEADERS","status":"HELD",\
                "date":"2019-12","citations":[{"id":"paris-meeting-2019-12--face-to-face-hopes-2025-05-6","paragraph":6,\
                "document":"face-to-face-hopes-2025-05"}],"place":"paris","track":"zelenskyy-putin-meetings",\
                "participations":[{"id":"paris-meeting-2019-12--vladimir-putin","role":"PRINCIPAL",\
                "attendance":"ATTENDED",\
                "citations":[{"id":"paris-meeting-2019-12--vladimir-putin--face-to-face-hopes-2025-05-6","paragraph":6,\
                "document":"face-to-face-hopes-2025-05"}],"actor":"vladimir-putin","onBehalfOf":"russia"},\
                {"id":"paris-meeting-2019-12--volodymyr-zelenskyy","role":"PRINCIPAL","attendance":"ATTENDED",\
                "citations":[{"id":"paris-meeting-2019-12--volodymyr-zelenskyy--face-to-face-hopes-2025-05-6",\
                "paragraph":6,"document":"face-to-face-hopes-2025-05"}],"actor":"volodymyr-zelenskyy",\
                "onBehalfOf":"ukraine"}],"statusChanges":[{"id":"paris-meeting-2019-12--held","status":"HELD",\
                "date":"2019-12","citations":[{"id":"paris-meeting-2019-12--held--face-to-face-hopes-2025-05-6",\
                "paragraph":6,"document":"face-to-face-hopes-2025-05"}]}]}""",
                lines.stream().filter(line -> line.contains("\"id\":\"paris-meeting-2019-12\"")).findFirst().orElseThrow());
        assertTrue(lines.get(0).startsWith("{\"type\":\"Dataset\",\"title\":\"Diplomacy around the Russia–Ukraine war, "),
                lines.get(0));
        assertTrue(lines.get(1).startsWith("{\"type\":\"Person\",\"id\":\"andriy-yermak\""), lines.get(1));
    }

    @Test
    void theLinesAreSeedsOfTheSameRecord() throws IOException {
        Files.write(folder.resolve("record.jsonl"), get(LINES));
        assertEquals(dataset("fingerprint"), SeedReader.read(folder).fingerprint());
    }

    @Test
    void eachKindHasATable() throws IOException {
        Map<String, String> tables = tables();
        assertEquals(Set.of("datapackage.json", "facts.csv", "actors.csv", "proposals.csv", "persons.csv", "states.csv", "organizations.csv", "documents.csv", "memberships.csv",
                "places.csv", "topics.csv", "tracks.csv", "meetings.csv", "participations.csv", "statusChanges.csv",
                "statements.csv", "positions.csv", "ceasefireProposals.csv", "talksProposals.csv",
                "settlementProposals.csv", "responses.csv", "incidents.csv", "disputes.csv", "claims.csv", "citations.csv"),
                tables.keySet());
        List<String> meetings = List.of(tables.get("meetings.csv").split("\r\n", -1));
        assertEquals("id,summary,title,kind,level,status,date.edtf,date.earliest,date.latest,date.precision,date.inferred,"
                + "place,track,previous,topics", meetings.get(0));
        assertTrue(meetings.contains("istanbul-talks-2025-07,The last direct talks of the two sides as of November 2025.,"
                + "\"Direct talks of Ukraine and Russia in Istanbul, July 2025\",DELEGATION_TALKS,,HELD,2025-07?,"
                + "2025-07-01,2025-07-31,MONTH,true,istanbul,istanbul-talks,istanbul-talks-2025-05,direct-talks"));
        assertEquals("", meetings.get(meetings.size() - 1));
        assertTrue(tables.get("meetings.csv").contains(",direct-talks|us-mediation\r\n"));
    }

    @Test
    void theTablesForSpreadsheetsAreMarkedAsUnicode() throws IOException {
        Map<String, String> tables = Exports.files(get(TABLES + "?for=spreadsheet"));
        assertEquals(24, tables.size());
        assertTrue(tables.get("persons.csv").startsWith("\uFEFFid,"));
        assertTrue(tables.get("persons.csv").contains("Erdoğan"));
    }

    @Test
    void nestedRecordsSayTheirOwner() throws IOException {
        Map<String, String> tables = tables();
        assertTrue(tables.get("participations.csv").startsWith("id,summary,role,attendance,meeting,actor,onBehalfOf\r\n"));
        assertTrue(tables.get("participations.csv").contains("\r\nparis-meeting-2019-12--vladimir-putin,,PRINCIPAL,"
                + "ATTENDED,paris-meeting-2019-12,vladimir-putin,russia\r\n"));
        assertTrue(tables.get("citations.csv").startsWith("id,paragraph,attribution,fact,document,attributedTo\r\n"));
        assertTrue(tables.get("incidents.csv").contains(",casualties.killedLow,casualties.killedHigh,"));
    }

    @Test
    void aFactOfTheGraphSaysFromWhichDocumentItIs() throws IOException {
        JsonNode graph = JSON.readTree(get(GRAPH));
        assertEquals(JSON.readTree("""
                {
                  "@id": "urn:parley:id:paris-meeting-2019-12",
                  "@type": ["Meeting", "parley:Fact", "schema:Event", "prov:Entity"],
                  "summary": "The last time that the two presidents met in person.",
                  "title": "Zelenskyy and Putin in Paris",
                  "kind": "BILATERAL",
                  "level": "LEADERS",
                  "status": "HELD",
                  "date": {
                    "edtf": "2019-12", "earliest": "2019-12-01", "latest": "2019-12-31", "precision": "MONTH",
                    "inferred": false
                  },
                  "place": "urn:parley:id:paris",
                  "track": "urn:parley:id:zelenskyy-putin-meetings",
                  "wasDerivedFrom": ["urn:parley:id:face-to-face-hopes-2025-05"],
                  "citations": [{
                    "@id": "urn:parley:id:paris-meeting-2019-12--face-to-face-hopes-2025-05-6",
                    "@type": ["Citation", "prov:PrimarySource"],
                    "paragraph": 6,
                    "document": "urn:parley:id:face-to-face-hopes-2025-05"
                  }]
                }"""), node(graph, "urn:parley:id:paris-meeting-2019-12"));
        JsonNode context = graph.get("@context");
        assertEquals("prov:qualifiedPrimarySource", context.at("/citations/@id").asText());
        assertEquals("prov:entity", context.at("/Citation/@context/document/@id").asText());
        assertEquals("schema:location", context.at("/Meeting/@context/place/@id").asText());
        assertEquals("org:member", context.at("/Membership/@context/member/@id").asText());
        JsonNode dataset = node(graph, "urn:parley:record:" + dataset("fingerprint"));
        assertEquals(dataset("fingerprint"), dataset.get("schema:version").asText());
        assertEquals("https://spdx.org/licenses/Apache-2.0.html", dataset.at("/schema:license/@id").asText());
        assertEquals(dataset("title"), dataset.get("schema:name").asText());
        assertEquals("[\"en\"]", dataset.get("schema:inLanguage").toString());
    }

    @Test
    void theGraphRefersToNothingThatItDoesNotHave() throws IOException {
        JsonNode graph = JSON.readTree(get(GRAPH));
        Set<String> ids = graph.get("@graph").findValuesAsText("@id").stream().collect(Collectors.toSet());
        graph.get("@graph").findValuesAsText("document").forEach(id -> assertTrue(ids.contains(id), id));
        graph.get("@graph").findValuesAsText("member").forEach(id -> assertTrue(ids.contains(id), id));
    }

    private static byte[] get(String path) {
        return given().when().get(path).then().statusCode(200).extract().asByteArray();
    }

    private static String dataset(String field) {
        return given().queryParam("query", "{ dataset { " + field + " } }").when().get("/graphql").then().statusCode(200)
                .extract().path("data.dataset." + field);
    }

    private static JsonNode node(JsonNode graph, String id) {
        return StreamSupport.stream(graph.get("@graph").spliterator(), false)
                .filter(node -> node.get("@id").asText().equals(id)).findFirst().orElseThrow();
    }

    private static Map<String, String> tables() throws IOException {
        return Exports.files(get(TABLES));
    }
}
