package org.parley.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.field.FieldRecord;
import org.parley.seed.SeedReader;

/** A graph needs no base to be read with. */
class LinkedDataTest {

    private static final String ODD = "src/test/resources/seeds-downloads";
    private static final String HOME = "https://example.org/100%25/record";

    @ParameterizedTest
    @ValueSource(strings = { "seeds", "src/test/resources/seeds-small", ODD, FieldRecord.FOLDER })
    void everyNodeHasAnAbsoluteIri(String folder) throws IOException {
        graph(folder).findValuesAsText("@id").forEach(iri -> assertTrue(iri.matches("(https?|urn):[^#]+(#[^#]+)?"), iri));
    }

    @Test
    void theRecordIsNamedByItsHomepage() throws IOException {
        JsonNode record = node(HOME);
        assertEquals("schema:Dataset", record.get("@type").asText());
        assertEquals("https://example.org/100%25/licence#1%232", record.at("/schema:license/@id").asText());
        assertEquals("https://example.org/100%/licence#1#2", record.get("parley:licence").asText());
        assertEquals("https://example.org/100%25/record#about%23us", record.at("/schema:url/@id").asText());
    }

    @Test
    void addressesAndReferencesAreResources() throws IOException {
        assertEquals("https://example.org/50%25#a%23b", node(HOME + "#d1").get("url").asText());
        assertEquals(HOME + "#na", node(HOME + "#p2").get("state").asText());
        JsonNode context = new ObjectMapper().readTree(Exports.export(ExportFormat.JSON_LD, SeedReader.read(Path.of(ODD))))
                .get("@context");
        assertEquals("@id", context.at("/Document/@context/url/@type").asText());
        assertEquals("@id", context.at("/Place/@context/state/@type").asText());
    }

    private static JsonNode graph(String folder) throws IOException {
        return new ObjectMapper().readTree(Exports.export(ExportFormat.JSON_LD, SeedReader.read(Path.of(folder)))).get("@graph");
    }

    private static JsonNode node(String iri) throws IOException {
        return StreamSupport.stream(graph(ODD).spliterator(), false).filter(node -> node.get("@id").asText().equals(iri))
                .findFirst().orElseThrow();
    }
}
