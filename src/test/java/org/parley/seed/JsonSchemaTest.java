package org.parley.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema says in an editor what the reader says later. */
class JsonSchemaTest {

    private static final String ADDRESS = "https://parley.test/schema.json";
    private static final Path COMMITTED = Path.of("seeds/schema.json");

    @Test
    void theCommittedSchemaIsThatOfTheModel() throws IOException {
        assertEquals(JsonSchema.TEXT, Files.readString(COMMITTED).strip(),
                "The model has changed; write the schema anew: java -jar target/quarkus-app/quarkus-run.jar schema > "
                        + COMMITTED);
    }

    @Test
    void theSchemaIsASchema() throws IOException {
        JsonNode schema = new ObjectMapper().readTree(JsonSchema.TEXT);
        assertEquals(List.of(), messages("https://json-schema.org/draft/2020-12/schema", schema));
    }

    @ParameterizedTest
    @MethodSource("goodFiles")
    void acceptsGoodFiles(Path file) throws IOException {
        String form = file.endsWith("record.yaml") ? "Dataset" : file.getParent().getFileName().toString();
        assertEquals(List.of(), problems(form, Files.readString(file)));
    }

    static List<Path> goodFiles() throws IOException {
        try (Stream<Path> small = Files.walk(Path.of(SmallSeeds.FOLDER)); Stream<Path> real = Files.walk(Path.of("seeds"))) {
            return Stream.concat(small, real).filter(Files::isRegularFile).filter(file -> !file.equals(COMMITTED))
                    .filter(file -> file.toString().endsWith(".yaml") || file.toString().endsWith(".json")).toList();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " | ", value = {
            "topics    | {id: a, name: A}",
            "topics    | {id: a, name: A, citations: []}",
            "topics    | {id: a, citations: [b#1]}",
            "topics    | {id: A, name: A, citations: [b#1]}",
            "topics    | {id: a, name: A, citations: [b]}",
            "topics    | {id: a, name: A, citations: [{document: b}]}",
            "topics    | {id: a, name: A, colour: red, citations: [b#1]}",
            "topics    | {id: a, name: 1, citations: [b#1]}",
            "tracks    | {id: a, name: A, status: BLUE, citations: [b#1]}",
            "actors    | {id: a, name: A, citations: [b#1]}",
            "actors    | {type: Meeting, id: a, name: A, citations: [b#1]}",
            "actors    | {type: Person, id: a, name: A, isoCode: UA, citations: [b#1]}",
            "actors    | {type: State, id: a, name: A, isoCode: ua, citations: [b#1]}",
            "actors    | {type: Person, id: a, name: A, memberships: [{role: b}], citations: [b#1]}",
            "topics    | {type: Track, id: a, name: A, citations: [b#1]}",
            "topics    | {id: a--b, name: A, citations: [b#1]}",
            "topics    | {id: a, name: A, citations: [{id: a---b, document: b, paragraph: 1}]}",
            "records   | {id: a, name: A, citations: [b#1]}",
            "records   | {type: Actor, id: a, name: A, citations: [b#1]}",
            "records   | {type: Citation, id: a, document: b, paragraph: 1}",
            "records   | {type: Topic, id: a, name: A, isoCode: UA, citations: [b#1]}",
            "incidents | {id: a, title: A, kind: WAR, casualties: {killed: 1}, citations: [b#1]}",
            "incidents | {id: a, title: A, kind: WAR, date: '', citations: [b#1]}",
    })
    void refusesWhatTheReaderRefuses(String folder, String record) {
        assertFalse(problems(folder, "- " + record).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " | ", value = {
            "Dataset | {}",
            "Dataset | {title: A, colour: red}",
            "Dataset | {title: A, licence: CC BY 4.0}",
            "Dataset | {title: A, languages: English}",
            "Dataset | {title: A, languages: [English]}",
            "Dataset | {title: A, homepage: 'javascript:alert(1)'}",
            "Dataset | {title: A, homepage: 'https://user@example.org/'}",
            "Dataset | {type: Topic, title: A}",
            "records | [{type: Dataset, name: A}]",
    })
    void refusesDescriptionsThatTheReaderRefuses(String form, String text) {
        assertFalse(problems(form, text).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " | ", value = {
            "Dataset | {title: A, licence: CC-BY-4.0, languages: [en, uk], homepage: 'https://example.org/a?b=c%20d#e'}",
            "Dataset | {title: A, licence: 'https://example.org/licence'}",
            "records | [{type: Dataset, title: A}]",
    })
    void acceptsDescriptionsThatTheReaderAccepts(String form, String text) {
        assertEquals(List.of(), problems(form, text));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " | ", value = {
            "topics    | {type: Topic, id: a, name: A, citations: [b#1]}",
            "topics    | {id: a, name: A, citations: [{id: a--b, document: b, paragraph: 1}]}",
            "records   | {type: Topic, id: a, name: A, citations: [b#1]}",
            "records   | {type: Person, id: a, name: A, citations: [b#1]}",
    })
    void acceptsWhatTheReaderAccepts(String folder, String record) {
        assertEquals(List.of(), problems(folder, "- " + record));
    }

    private static List<String> problems(String folder, String text) {
        try {
            return messages(ADDRESS + "#/$defs/" + folder, new YAMLMapper().readTree(text));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> messages(String schema, JsonNode content) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012,
                factory -> factory.schemaLoaders(loaders -> loaders.schemas(Map.of(ADDRESS, JsonSchema.TEXT))))
                .getSchema(SchemaLocation.of(schema)).validate(content).stream().map(ValidationMessage::getMessage)
                .sorted().toList();
    }
}
