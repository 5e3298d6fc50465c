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
import org.parley.field.FieldRecord;
import org.parley.seed.SeedReader;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** The whole record can be had as a file. */
@QuarkusTest
@TestProfile(FieldRecord.class)
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
                {"type":"Ceasefire","id":"burial-hour","basis":"ATTRIBUTED","title":"An hour for the dead of the Salt Bridge",\
                "from":"2017-06-29","until":"2017-06-29","declaredDate":"2017-06-29","plannedDuration":"PT1H",\
                "status":"LAPSED","declaration":"BILATERAL","form":"VERBAL","scope":"LIMITED","purpose":"OTHER",\
                "otherPurpose":"to bury the dead","citations":[{"id":"burial-hour--courier-lanterns-2017-07-9",\
                "paragraph":9,"basis":"ATTRIBUTED","document":"courier-lanterns-2017-07","attributedTo":"imela-dorn"}],\
                "declaredBy":["renewal-wing","vessaran-armed-forces"],"mediators":["imela-dorn"],"places":["salt-bridge"],\
                "statusChanges":[{"id":"burial-hour--in-force","basis":"ATTRIBUTED","date":"2017-06-29",\
                "status":"IN_FORCE","citations":[{"id":"burial-hour--in-force--courier-lanterns-2017-07-9","paragraph":9,\
                "basis":"ATTRIBUTED","document":"courier-lanterns-2017-07","attributedTo":"imela-dorn"}]},\
                {"id":"burial-hour--lapsed","basis":"ATTRIBUTED","date":"2017-06-29","status":"LAPSED",\
                "follows":["burial-hour--in-force"],"citations":[{"id":"burial-hour--lapsed--courier-lanterns-2017-07-9",\
                "paragraph":9,"basis":"ATTRIBUTED","document":"courier-lanterns-2017-07","attributedTo":"imela-dorn"}]}]}""",
                lines.stream().filter(line -> line.contains("\"id\":\"burial-hour\"")).findFirst().orElseThrow());
        assertTrue(lines.get(0).startsWith("{\"type\":\"Dataset\",\"title\":\"Truces of the Highland War in Vessara, 2017\""),
                lines.get(0));
        assertTrue(lines.get(1).startsWith("{\"type\":\"Person\",\"id\":\"abel-rook\""), lines.get(1));
    }

    @Test
    void theLinesAreSeedsOfTheSameRecord() throws IOException {
        Files.write(folder.resolve("record.jsonl"), get(LINES));
        assertEquals(dataset("fingerprint"), SeedReader.read(folder).fingerprint());
    }

    @Test
    void eachKindHasATable() throws IOException {
        Map<String, String> tables = tables();
        assertEquals(Set.of("datapackage.json", "accusations.csv", "actors.csv", "agreements.csv",
                "agreementStatusChanges.csv", "attendanceChanges.csv", "ceasefireProposals.csv", "ceasefires.csv",
                "ceasefireStatusChanges.csv", "citations.csv", "claims.csv", "clauses.csv", "disputes.csv", "documents.csv",
                "facts.csv", "figures.csv", "incidents.csv", "mediations.csv", "meetings.csv", "meetingStatusChanges.csv",
                "memberships.csv", "notes.csv", "organizations.csv", "participations.csv", "persons.csv", "places.csv",
                "positions.csv", "proposals.csv", "proposalStatusChanges.csv", "provisions.csv", "provisionStatusChanges.csv",
                "responses.csv", "settlementProposals.csv", "signatures.csv", "spellings.csv", "statements.csv", "states.csv",
                "statusChanges.csv", "talksProposals.csv", "terms.csv", "topics.csv", "tracks.csv", "trackStatusChanges.csv"),
                tables.keySet());
        List<String> meetings = List.of(tables.get("meetings.csv").split("\r\n", -1));
        assertEquals("id,summary,basis,inferredFrom,title,kind,otherKind,level,status,date.edtf,date.earliest,date.latest,"
                + "date.precision,date.inferred,sameAs,follows,place,track,previous,topics", meetings.get(0));
        assertTrue(meetings.contains("halven-last-round,,STATED,,Last round at Port Halven,MULTILATERAL,,LEADERS,HELD,"
                + "2017-12-05/2017-12-09,2017-12-05,2017-12-09,DAY,false,,,halven-customs-house,halven-talks,"
                + "halven-second-round,direct-talks|mining|truce"));
        assertEquals("", meetings.get(meetings.size() - 1));
    }

    @Test
    void theTablesForSpreadsheetsAreMarkedAsUnicode() throws IOException {
        Map<String, String> tables = Exports.files(get(TABLES + "?for=spreadsheet"));
        assertEquals(42, tables.size());
        assertTrue(tables.get("persons.csv").startsWith("\uFEFFid,"));
        assertTrue(tables.get("spellings.csv").contains("Tolmēn"));
    }

    @Test
    void nestedRecordsSayTheirOwner() throws IOException {
        Map<String, String> tables = tables();
        assertTrue(tables.get("participations.csv").startsWith(
                "id,summary,basis,inferredFrom,role,otherRole,attendance,follows,meeting,actor,onBehalfOf,alternatives\r\n"));
        assertTrue(tables.get("participations.csv").contains("\r\ncalls-of-24-april--aldo-ferrin,,STATED,,MEDIATOR,,"
                + "ATTENDED,,calls-of-24-april,aldo-ferrin,ostmar,\r\n"));
        assertTrue(tables.get("accusations.csv").contains("\r\ndrones-over-keld--vessaran-armed-forces-2,,ATTRIBUTED,,,"
                + "drones-over-keld,vessaran-armed-forces,highland-guard\r\n"));
        assertTrue(tables.get("citations.csv").startsWith("id,paragraph,attribution,basis,fact,document,attributedTo\r\n"));
        assertTrue(tables.get("incidents.csv").contains(",casualties.killedLow,casualties.killedHigh,"));
    }

    @Test
    void aFactOfTheGraphSaysFromWhichDocumentItIs() throws IOException {
        JsonNode graph = JSON.readTree(get(GRAPH));
        assertEquals(JSON.readTree("""
                {
                  "@id": "urn:parley:id:tarn",
                  "@type": ["Place", "parley:Fact", "schema:Place", "prov:Entity"],
                  "basis": "STATED",
                  "name": "Tarn",
                  "aliases": ["Tarn-on-Orr"],
                  "kind": "CITY",
                  "coordinates": "12.91,-30.02",
                  "state": "urn:parley:id:vessara",
                  "parent": "urn:parley:id:highlands",
                  "wasDerivedFrom": ["urn:parley:id:courier-truce-2017-04"],
                  "citations": [{
                    "@id": "urn:parley:id:tarn--courier-truce-2017-04-11",
                    "@type": ["Citation", "prov:PrimarySource"],
                    "paragraph": 11,
                    "basis": "STATED",
                    "document": "urn:parley:id:courier-truce-2017-04"
                  }]
                }"""), node(graph, "urn:parley:id:tarn"));
        assertEquals(JSON.readTree("{\"edtf\": \"2017-07\", \"earliest\": \"2017-07-01\", \"latest\": \"2017-07-31\", "
                + "\"precision\": \"MONTH\", \"inferred\": false}"),
                node(graph, "urn:parley:id:tolmen-dulane-summit").get("date"));
        JsonNode context = graph.get("@context");
        assertEquals("prov:qualifiedPrimarySource", context.at("/citations/@id").asText());
        assertEquals("prov:entity", context.at("/Citation/@context/document/@id").asText());
        assertEquals("schema:location", context.at("/Meeting/@context/place/@id").asText());
        assertEquals("org:member", context.at("/Membership/@context/member/@id").asText());
        assertEquals("org:purpose", context.at("/Organization/@context/mandate").asText());
        assertEquals("geo:lat_long", context.at("/Place/@context/coordinates").asText());
        assertEquals("skosxl:literalForm", context.at("/Spelling/@context/text").asText());
        assertEquals("parley:agreement", context.at("/Provision/@context/agreement/@id").asText());
        JsonNode dataset = node(graph, "urn:parley:record:" + dataset("fingerprint"));
        assertEquals(dataset("fingerprint"), dataset.get("schema:version").asText());
        assertEquals("https://spdx.org/licenses/CC0-1.0.html", dataset.at("/schema:license/@id").asText());
        assertEquals(dataset("title"), dataset.get("schema:name").asText());
        assertEquals("[\"en\",\"art-x-vessaran\"]", dataset.get("schema:inLanguage").toString());
    }

    @Test
    void whatOtherSystemsCallItIsAResource() throws IOException {
        JsonNode graph = JSON.readTree(get(GRAPH));
        JsonNode text = node(graph, "urn:parley:id:halven-text-2017-05");
        assertEquals("[\"https://doi.org/10.5555/halven.2017.1\",\"urn:isbn:9780000000019\"]", text.get("identifiers").toString());
        assertEquals("[\"https://agreements.example/id/2017\"]", text.get("sameAs").toString());
        JsonNode context = graph.get("@context");
        assertEquals("{\"@id\":\"schema:identifier\",\"@type\":\"@id\"}", context.at("/Document/@context/identifiers").toString());
        for (String kind : List.of("Person", "Place", "Meeting", "Agreement", "Document")) {
            assertEquals("{\"@id\":\"schema:sameAs\",\"@type\":\"@id\"}",
                    context.at("/" + kind + "/@context/sameAs").toString(), kind);
        }
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
