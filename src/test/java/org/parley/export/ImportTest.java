package org.parley.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.parley.export.Exports.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.field.FieldRecord;
import org.parley.model.Meeting;
import org.parley.model.Node;
import org.parley.model.Topic;
import org.parley.seed.SeedReader;
import org.parley.seed.Seeds;

/** A download is what the record is, and as JSON Lines can be read again. */
class ImportTest {

    private static final String SMALL = "src/test/resources/seeds-small";

    private static final String ADDRESS = "https://parley.test/schema.json";
    private static final String SCHEMA = read(Path.of("seeds/schema.json"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = { "seeds", SMALL, FieldRecord.FOLDER })
    void linesAreSeedsOfTheSameRecord(String original) throws IOException {
        Seeds seeds = SeedReader.read(Path.of(original));
        byte[] lines = export(ExportFormat.JSON_LINES, seeds);
        Files.write(folder.resolve("record.jsonl"), lines);
        Seeds again = SeedReader.read(folder);
        assertEquals(seeds.fingerprint(), again.fingerprint());
        assertArrayEquals(lines, export(ExportFormat.JSON_LINES, again));
    }

    @ParameterizedTest
    @ValueSource(strings = { "seeds", SMALL, FieldRecord.FOLDER })
    void linesHaveTheFormThatTheSchemaSays(String original) throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012,
                factory -> factory.schemaLoaders(loaders -> loaders.schemas(Map.of(ADDRESS, SCHEMA))))
                .getSchema(SchemaLocation.of(ADDRESS + "#/$defs/records"));
        String lines = new String(export(ExportFormat.JSON_LINES, SeedReader.read(Path.of(original))),
                StandardCharsets.UTF_8);
        String list = lines.lines().collect(Collectors.joining(",", "[", "]"));
        assertEquals(Set.of(), schema.validate(new ObjectMapper().readTree(list)));
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void theOrderOfReferencesMakesNoOtherFile(ExportFormat format) throws IOException {
        Seeds seeds = SeedReader.read(Path.of(SMALL));
        byte[] file = export(format, seeds);
        Meeting meeting = (Meeting) seeds.records().stream().filter(node -> node.id().equals("first-zenda-meeting"))
                .findFirst().orElseThrow();
        assertEquals(2, meeting.topics.size());
        List<Topic> topics = new ArrayList<>(meeting.topics);
        Collections.reverse(topics);
        meeting.topics = new LinkedHashSet<>(topics);
        assertArrayEquals(file, export(format, seeds));
    }

    @Test
    void ofNothingThereIsNothing() throws IOException {
        assertEquals(0, export(ExportFormat.JSON_LINES, new Seeds(List.<Node> of())).length);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
