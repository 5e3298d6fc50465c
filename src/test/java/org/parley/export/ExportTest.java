package org.parley.export;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.seed.SeedReader;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;

/** The whole record can be had as a file. */
@QuarkusTest
class ExportTest {

    private static final String LINES = "/export/record.jsonl";
    private static final String TABLES = "/export/record.csv.zip";
    private static final String GRAPH = "/export/record.jsonld";

    /** Asks for no coding unless it is told to. */
    private static final RestAssuredConfig RAW = RestAssuredConfig.config()
            .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());

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
        assertEquals(Set.of("persons.csv", "states.csv", "organizations.csv", "documents.csv", "memberships.csv",
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

    @ParameterizedTest
    @CsvSource({ LINES + ", application/jsonl; charset=utf-8, .jsonl", TABLES + ", application/zip, .csv.zip",
            GRAPH + ", application/ld+json; charset=utf-8, .jsonld" })
    void headersSayWhatItIs(String path, String type, String extension) {
        String name = "parley-" + dataset("fingerprint").substring(0, 12) + extension;
        for (String method : List.of("GET", "HEAD")) {
            given().config(RAW).when().request(method, path).then().statusCode(200).header("Content-Type", type)
                    .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                    .header("Cache-Control", "public, max-age=60").header("Vary", "Accept-Encoding")
                    .header("Content-Encoding", nullValue()).header("Access-Control-Allow-Origin", "*");
        }
        assertEquals(0, given().when().head(path).asByteArray().length);
    }

    @ParameterizedTest
    @ValueSource(strings = { LINES, TABLES, GRAPH })
    void whoHasItIsNotSentIt(String path) {
        String tag = tag(path);
        assertTrue(tag.matches("\"[A-Za-z0-9_-]{43}\""), tag);
        for (String known : List.of(tag, "\"x\", W/" + tag, "*")) {
            given().header("If-None-Match", known).when().get(path).then().statusCode(304).header("ETag", tag)
                    .header("Cache-Control", "public, max-age=60").header("Content-Type", nullValue())
                    .body(emptyString());
            given().header("If-None-Match", known).when().head(path).then().statusCode(304);
        }
        given().header("If-None-Match", "\"x\"").when().head(path).then().statusCode(200).header("ETag", tag);
    }

    @Test
    void eachFileHasATagOfItsOwn() {
        assertNotEquals(tag(LINES), tag(GRAPH));
        assertNotEquals(tag(LINES), tag(TABLES));
    }

    @Test
    void textIsCompressedAndAnArchiveIsNot() throws IOException {
        for (String path : List.of(LINES, GRAPH)) {
            given().config(RAW).header("Accept-Encoding", "gzip").when().get(path).then().statusCode(200)
                    .header("Content-Encoding", "gzip");
        }
        byte[] archive = given().config(RAW).header("Accept-Encoding", "gzip").when().get(TABLES).asByteArray();
        assertArrayEquals(get(TABLES), archive);
    }

    @ParameterizedTest
    @CsvSource({ "POST, " + LINES, "PUT, " + TABLES, "DELETE, " + GRAPH, "PATCH, " + LINES })
    void itCanOnlyBeRead(String method, String path) {
        given().body("x").when().request(method, path).then().statusCode(405).header("Allow", "GET, HEAD, OPTIONS");
        given().when().get(path).then().statusCode(200);
    }

    @Test
    void optionsAreTold() {
        given().when().options(LINES).then().statusCode(204).header("Allow", "GET, HEAD, OPTIONS");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/export", "/export/", "/export/record", "/export/record.xml", "/export/record.jsonl.gz" })
    void thereIsNothingElse(String path) {
        given().when().get(path).then().statusCode(404);
    }

    @Test
    void pagesOfAnyOriginMayHaveIt() {
        given().header("Origin", "https://news.example").when().get(LINES).then().statusCode(200)
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Expose-Headers", containsString("Content-Disposition"));
        given().header("Origin", "https://news.example").header("Access-Control-Request-Method", "GET").when()
                .options(LINES).then().statusCode(200)
                .header("Access-Control-Allow-Origin", "https://news.example");
    }

    @Test
    void theFirstPageLeadsToIt() {
        for (String path : List.of(LINES, TABLES, GRAPH)) {
            given().when().get("/").then().statusCode(200).body(containsString("href=\"" + path.substring(1) + "\""));
        }
    }

    private static byte[] get(String path) {
        return given().when().get(path).then().statusCode(200).extract().asByteArray();
    }

    private static String tag(String path) {
        return given().when().head(path).then().statusCode(200).extract().header("ETag");
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
        Map<String, String> tables = new LinkedHashMap<>();
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(get(TABLES)))) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                tables.put(entry.getName(), new String(archive.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return tables;
    }
}
