package org.parley.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.DatasetDescription;

/** What a record says of itself, in the file {@code record.yaml}. */
class DescriptionReaderTest {

    @TempDir
    Path temporary;

    private Path seeds;

    @BeforeEach
    void copy() throws IOException {
        seeds = Files.createDirectory(temporary.resolve("seeds"));
        Folders.copy(Path.of(SmallSeeds.FOLDER), seeds);
    }

    @Test
    void withoutTheFileNothingIsClaimed() {
        DatasetDescription description = SeedReader.read(seeds).description();
        assertTrue(description.isEmpty());
        DescriptionReader.ATTRIBUTES.stream().filter(attribute -> !attribute.isList())
                .forEach(attribute -> assertNull(attribute.get(description), attribute.name()));
        assertEquals(List.of(), description.languages);
        assertNull(description.licenceUrl());
    }

    @ParameterizedTest
    @CsvSource({ "record.yaml", "record.yml" })
    void theFileIsRead(String name) throws IOException {
        DatasetDescription description = describe(name, """
                title: The succession of Ruritania
                description: Who wanted the crown.
                author: Hope, Anthony
                licence: CC-BY-4.0
                languages: [en, fr]
                homepage: https://example.org/
                citeAs: The succession, by Hope
                """).description();
        assertEquals("The succession of Ruritania", description.title);
        assertEquals("Who wanted the crown.", description.description);
        assertEquals("Hope, Anthony", description.author);
        assertEquals("CC-BY-4.0", description.licence);
        assertEquals(List.of("en", "fr"), description.languages);
        assertEquals("https://example.org/", description.homepage);
        assertEquals("The succession, by Hope", description.citeAs);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", value = { "CC-BY-4.0, https://spdx.org/licenses/CC-BY-4.0.html",
            "https://example.org/a, https://example.org/a", "LicenseRef-House, none" })
    void aLicenceHasAnAddress(String licence, String address) throws IOException {
        assertEquals(address, describe("record.yaml", "title: A\nlicence: " + licence).description().licenceUrl());
    }

    @Test
    void aLineOfADownloadIsReadToo() throws IOException {
        assertEquals("A", describe("more.jsonl", "{\"type\": \"Dataset\", \"title\": \"A\"}").description().title);
    }

    @Test
    void itBelongsToTheVersion() throws IOException {
        String without = SeedReader.read(seeds).fingerprint();
        String with = describe("record.yaml", "title: A\n").fingerprint();
        assertNotEquals(without, with);
        assertEquals(with, describe("record.yaml", "# the same\ntitle:   A").fingerprint());
        assertNotEquals(with, describe("record.yaml", "title: A\nlicence: MIT").fingerprint());
    }

    @Test
    void everyMistakeIsReported() throws IOException {
        Files.writeString(seeds.resolve("record.yaml"), """
                titel: A
                licence: All rights reserved
                languages: English
                homepage: "javascript:alert(1)"
                citeAs: 2025
                """);
        assertEquals("""
                seeds/record.yaml:1: titel: is no key of the record's description (did you mean "title"?)
                seeds/record.yaml:1: title: is missing
                seeds/record.yaml:2: licence: "All rights reserved" is not an SPDX identifier such as CC-BY-4.0, or the \
                address of a licence on the web
                seeds/record.yaml:3: languages: expected a list, got a text
                seeds/record.yaml:4: homepage: "javascript:alert(1)" is not an address on the web such as \
                https://example.org/page
                seeds/record.yaml:5: citeAs: expected a text in quotes, got a number""", problems());
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " | ", value = {
            "- title: A | :1: expected a mapping that describes the record, got a list",
            "A | :1: expected a mapping that describes the record, got a text",
            "'' | : is empty",
            "{type: Topic, title: A} | :1: type: \"Topic\" is not one of Dataset",
            "{title: A, languages: [English]} | :1: languages[0]: \"English\" is not a BCP 47 language tag such as en",
            "{title: A, homepage: 'https://me:secret@example.org/'} | :1: homepage: \"https://me:secret@example.org/\" is "
                    + "not an address on the web such as https://example.org/page",
    })
    void somethingElseIsNoDescription(String text, String problem) throws IOException {
        Files.writeString(seeds.resolve("record.yaml"), text);
        assertEquals("seeds/record.yaml" + problem, problems());
    }

    @Test
    void aFileIsOneDescription() throws IOException {
        Files.writeString(seeds.resolve("record.yaml"), "title: A\n---\ntitle: B\n");
        assertEquals("seeds/record.yaml:3: a second document begins; a file is one mapping", problems());
    }

    @Test
    void itIsDescribedOnce() throws IOException {
        Files.writeString(seeds.resolve("more.jsonl"), "{\"type\": \"Dataset\", \"title\": \"A\"}");
        Files.writeString(seeds.resolve("record.yaml"), "title: A");
        assertEquals("seeds/record.yaml:1: the record is described already (seeds/more.jsonl:1)", problems());
    }

    private Seeds describe(String name, String text) throws IOException {
        Files.writeString(seeds.resolve(name), text);
        return SeedReader.read(seeds);
    }

    private String problems() {
        return assertThrows(SeedException.class, () -> SeedReader.read(seeds)).getMessage();
    }
}
