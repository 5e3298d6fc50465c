package org.parley.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.DatasetDescription;
import org.parley.model.Node;
import org.parley.seed.SeedReader;
import org.parley.seed.Seeds;

/** An archive of tables says what they hold. */
class DataPackageTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Seeds NOTHING = new Seeds(List.<Node> of());

    private final Seeds odd = SeedReader.read(Path.of("src/test/resources/seeds-downloads"));

    @Test
    void itSaysWhatTheRecordSaysOfItself() throws IOException {
        JsonNode data = describe(odd);
        assertEquals("tabular-data-package", data.get("profile").asText());
        assertEquals("https://example.org/100%25/record", data.get("id").asText());
        assertEquals("Odd & \"quoted\" <texts>", data.get("title").asText());
        assertEquals("https://example.org/100%25/record#about%23us", data.get("homepage").asText());
        assertEquals(odd.fingerprint(), data.get("version").asText());
        assertEquals(JSON.readTree("[{\"title\": \"Rassendyll, Rudolf\"}, {\"title\": \"The Strelsau Archive\"}]"),
                data.get("contributors"));
        assertEquals(JSON.readTree("[{\"path\": \"https://example.org/100%25/licence#1%232\"}]"), data.get("licenses"));
        assertEquals(JSON.readTree("""
                [{"title": "=cmd|' /C calc'!A0", "path": "https://example.org/50%25#a%23b"}, {"title": "-1"},
                 {"title": "007"}]"""), data.get("sources"));
    }

    @Test
    void aRecordThatSaysNothingOfItselfIsGivenNoLicence() throws IOException {
        JsonNode data = describe(NOTHING);
        assertFalse(data.has("title") || data.has("licenses") || data.has("contributors") || data.has("sources"));
        assertEquals("urn:parley:record:" + data.get("version").asText(), data.get("id").asText());
        assertEquals(42, data.get("resources").size());
    }

    @ParameterizedTest
    @CsvSource({ "CC-BY-4.0, CC-BY-4.0, https://spdx.org/licenses/CC-BY-4.0.html", "LicenseRef-Own, LicenseRef-Own,",
            "GPL-2.0+,, https://spdx.org/licenses/GPL-2.0+.html", "https://example.org/l,, https://example.org/l" })
    void aLicenceHasANameOrAnAddress(String licence, String name, String path) throws IOException {
        DatasetDescription description = new DatasetDescription();
        description.title = "A record";
        description.licence = licence;
        JsonNode told = describe(new Seeds(List.of(), description, "cafe", NOTHING.warnings())).at("/licenses/0");
        assertEquals(name, told.path("name").textValue());
        assertEquals(path, told.path("path").textValue());
    }

    @Test
    void columnsHaveTypesAndConstraints() throws IOException {
        JsonNode data = describe(odd);
        assertEquals("date", field(data, "documents", "publishedOn.earliest").get("type").asText());
        assertEquals("boolean", field(data, "documents", "publishedOn.inferred").get("type").asText());
        assertEquals(JSON.readTree("{\"required\": true, \"minimum\": 0}"),
                field(data, "documents", "paragraphCount").get("constraints"));
        assertEquals(JSON.readTree("{\"unique\": true, \"pattern\": \"[A-Z]{2}\"}"),
                field(data, "states", "isoCode").get("constraints"));
        assertEquals(JSON.readTree("{\"required\": true, \"enum\": [\"Person\", \"State\", \"Organization\"]}"),
                field(data, "actors", "type").get("constraints"));
        assertEquals("|", field(data, "states", "aliases").get("delimiter").asText());
        assertEquals(JSON.readTree("[\"\"]"), table(data, "states").at("/schema/missingValues"));
    }

    @Test
    void aColumnWithAValueThatIsNotOfItsTypeIsText() throws IOException {
        assertEquals("string", field(describe(odd), "ceasefire-proposals", "plannedDuration").get("type").asText());
        assertEquals("duration", field(describe(SeedReader.read(Path.of("seeds"))), "ceasefire-proposals",
                "plannedDuration").get("type").asText());
    }

    @Test
    void keysLeadToTheTablesThatHaveTheIds() throws IOException {
        JsonNode data = describe(odd);
        data.get("resources").forEach(table -> assertEquals("id", table.at("/schema/primaryKey").asText()));
        assertEquals(JSON.readTree("""
                [{"fields": "place", "reference": {"resource": "places", "fields": "id"}},
                 {"fields": "track", "reference": {"resource": "tracks", "fields": "id"}},
                 {"fields": "previous", "reference": {"resource": "", "fields": "id"}}]"""),
                table(data, "meetings").at("/schema/foreignKeys"));
        assertEquals(JSON.readTree("{\"fields\": \"fact\", \"reference\": {\"resource\": \"facts\", \"fields\": \"id\"}}"),
                table(data, "citations").at("/schema/foreignKeys/0"));
    }

    @ParameterizedTest
    @CsvSource({ "DATE, 0001-01-01, true", "DATE, 9999-12-31, true", "DATE, 0000-01-01, false", "DATE, -0044-03-15, false",
            "DATE, +10000-01-01, false", "DURATION, P1DT12H, true", "DURATION, PT72H, true", "DURATION, P2W, false",
            "DURATION, P-1D, false", "DURATION, PT, false", "DURATION, P, false", "DATE, '', true" })
    void readersOfATypeKnowOnlyItsForms(FieldType type, String cell, boolean known) {
        assertEquals(known, type.admits(cell));
    }

    @Test
    void aSpreadsheetIsGivenTheTablesAlone() throws IOException {
        byte[] zip = Exports.export(ExportFormat.SPREADSHEET, odd);
        assertFalse(Exports.files(zip).containsKey(DataPackage.FILE_NAME));
        Exports.files(zip).forEach((name, table) -> assertTrue(table.startsWith("\uFEFFid,"), name));
        assertTrue(Exports.files(zip).get("documents.csv").contains("\r\nd1,'=cmd|' /C calc'!A0,"));
        assertTrue(Exports.files(zip).get("documents.csv").contains("\r\nd2,-1,"));
    }

    private static JsonNode describe(Seeds seeds) throws IOException {
        return JSON.readTree(Exports.files(Exports.export(ExportFormat.CSV, seeds)).get(DataPackage.FILE_NAME));
    }

    private static JsonNode table(JsonNode data, String name) {
        return named(data.get("resources"), name);
    }

    private static JsonNode field(JsonNode data, String table, String name) {
        return named(table(data, table).at("/schema/fields"), name);
    }

    private static JsonNode named(JsonNode list, String name) {
        return StreamSupport.stream(list.spliterator(), false).filter(each -> each.get("name").asText().equals(name))
                .findFirst().orElseThrow();
    }
}
