package org.parley.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.dataset.Dataset;
import org.parley.model.Meeting;
import org.parley.model.Node;
import org.parley.model.Topic;
import org.parley.seed.SeedReader;
import org.parley.seed.Seeds;

/** A download is what the record is, and as JSON Lines can be read again. */
class ImportTest {

    private static final String SMALL = "src/test/resources/seeds-small";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = { "seeds", SMALL })
    void linesAreSeedsOfTheSameRecord(String original) throws IOException {
        Seeds seeds = SeedReader.read(Path.of(original));
        byte[] lines = export(ExportFormat.JSON_LINES, seeds);
        Files.write(folder.resolve("record.jsonl"), lines);
        Seeds again = SeedReader.read(folder);
        assertEquals(seeds.fingerprint(), again.fingerprint());
        assertArrayEquals(lines, export(ExportFormat.JSON_LINES, again));
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

    private static byte[] export(ExportFormat format, Seeds seeds) throws IOException {
        RecordTree tree = new RecordTree(new Dataset(seeds.fingerprint(), seeds.records(), Instant.EPOCH));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Iterator<Piece> pieces = format.pieces(tree, "Apache-2.0", out).iterator(); pieces.hasNext();) {
            pieces.next().write();
        }
        return out.toByteArray();
    }
}
