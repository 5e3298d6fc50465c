package org.parley.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.DatasetDescription;
import org.parley.model.Node;

/** The fingerprint tells records apart by what they say and by nothing else. */
class FingerprintTest {

    @TempDir
    Path temporary;

    private Path seeds;
    private String original;

    @BeforeEach
    void copy() throws IOException {
        seeds = Files.createDirectory(temporary.resolve("seeds"));
        Folders.copy(Path.of(SmallSeeds.FOLDER), seeds);
        original = fingerprint();
    }

    @Test
    void isASha256() {
        assertEquals("c479febc39b19a8875e70456aa87ae99a5f2898b127a38af3326f04561e41f42", original);
    }

    @Test
    void isThatOfTheRecordsInAnyOrder() {
        List<Node> records = new ArrayList<>(SeedReader.read(seeds).records());
        Collections.reverse(records);
        assertEquals(original, Fingerprint.of(records, new DatasetDescription()));
    }

    @Test
    void isTheSameInOtherFiles() throws IOException {
        String truce = Files.readString(seeds.resolve("proposals/proposals.yaml"));
        int half = truce.indexOf("- type: SettlementProposal");
        Files.writeString(seeds.resolve("proposals/proposals.yaml"), truce.substring(half));
        Files.writeString(seeds.resolve("proposals/a.yml"), truce.substring(0, half));
        assertEquals(original, fingerprint());
    }

    @Test
    void isTheSameWithOtherCommentsAndSpaces() throws IOException {
        edit("topics/topics.yaml", "{id: succession, name: The succession", "# a comment\n  {name:   The succession , id: succession");
        assertEquals(original, fingerprint());
    }

    @Test
    void isTheSameWithReferencesInAnotherOrder() throws IOException {
        edit("meetings/zenda.yaml", "[succession, prisoners]", "[prisoners, succession]");
        edit("actors/people.yaml", "[strelsau-gazette#1, streltz-letter#1]", "[streltz-letter#1, strelsau-gazette#1]");
        assertEquals(original, fingerprint());
    }

    @Test
    void isAnotherWithAListInAnotherOrder() throws IOException {
        edit("proposals/proposals.yaml", "[No raids, No shelling]", "[No shelling, No raids]");
        assertNotEquals(original, fingerprint());
    }

    @Test
    void isAnotherWithAListDividedInAnotherWay() throws IOException {
        edit("proposals/proposals.yaml", "[No raids, No shelling]", "[\"No raids, No shelling\"]");
        assertNotEquals(original, fingerprint());
    }

    @Test
    void isAnotherWithAnotherText() throws IOException {
        edit("topics/topics.yaml", "The succession", "the succession");
        assertNotEquals(original, fingerprint());
    }

    @Test
    void isAnotherWithAnotherFigure() throws IOException {
        edit("incidents/incidents.yaml", "killedLow: 2", "killedLow: 3");
        assertNotEquals(original, fingerprint());
    }

    @Test
    void isAnotherWithAnotherDate() throws IOException {
        edit("incidents/incidents.yaml", "1894-01-XX", "1894-01");
        assertNotEquals(original, fingerprint());
    }

    @Test
    void isAnotherWithAnotherReference() throws IOException {
        edit("places/places.yml", "state: ruritania", "state: graustark");
        assertNotEquals(original, fingerprint());
    }

    @Test
    void isAnotherWithAnotherCitation() throws IOException {
        edit("tracks/tracks.yaml", "strelsau-gazette#3", "strelsau-gazette#4");
        assertNotEquals(original, fingerprint());
    }

    @Test
    void isAnotherWithoutARecord() throws IOException {
        Files.delete(seeds.resolve("disputes/disputes.yaml"));
        assertNotEquals(original, fingerprint());
    }

    private String fingerprint() {
        return SeedReader.read(seeds).fingerprint();
    }

    private void edit(String file, String from, String to) throws IOException {
        String text = Files.readString(seeds.resolve(file));
        assertNotEquals(-1, text.indexOf(from), "nothing to edit");
        Files.writeString(seeds.resolve(file), text.replace(from, to));
    }
}
