package org.parley.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.Basis;
import org.parley.model.Ceasefire;
import org.parley.model.CeasefireStatus;
import org.parley.model.Fact;
import org.parley.model.Meeting;
import org.parley.model.MeetingStatus;

/** What the README for record keepers shows can be written so. */
class ReadmeExampleTest {

    private static final Path README = Path.of("seeds/README.md");

    @TempDir
    Path temporary;

    private Path seeds;

    @Test
    void theExampleOfAMeeting() throws IOException {
        makeARecord();
        Folders.write(seeds.resolve("meetings/m.yaml"), found("(?s)```yaml\n(.*?)```"));
        Seeds read = SeedReader.read(seeds);
        Meeting meeting = read.records().stream().filter(Meeting.class::isInstance).map(Meeting.class::cast).findFirst()
                .orElseThrow();
        assertEquals(MeetingStatus.HELD, meeting.status);
        assertEquals("", read.warnings().toString());
    }

    @Test
    void theExampleOfACeasefire() throws IOException {
        makeARecord();
        Folders.write(seeds.resolve("actors/b.yaml"), "- {type: State, id: southland, name: Southland, citations: [first-letter#5]}\n");
        Folders.write(seeds.resolve("ceasefires/c.yaml"), found("(?s)```yaml\n([^`]*/ceasefires\n.*?)```"));
        Seeds read = SeedReader.read(seeds);
        Ceasefire ceasefire = read.records().stream().filter(Ceasefire.class::isInstance).map(Ceasefire.class::cast).findFirst()
                .orElseThrow();
        assertEquals(CeasefireStatus.SUSPENDED, ceasefire.status);
        assertEquals("", read.warnings().toString());
    }

    @Test
    void theBasesOfCitations() throws IOException {
        makeARecord();
        Matcher row = Pattern.compile("(?m)^\\| .* \\| `(.*)` \\| `([A-Z]+)` \\|$").matcher(Files.readString(README));
        int rows = 0;
        while (row.find()) {
            Folders.write(seeds.resolve("topics/t.yaml"), "- {id: t" + ++rows + ", name: T, citations: [" + row.group(1) + "]}\n");
            assertEquals(Basis.valueOf(row.group(2)), topic("t" + rows).basis);
        }
        assertEquals(4, rows);
    }

    private Fact topic(String id) {
        return SeedReader.read(seeds).records().stream().filter(record -> record.id.equals(id)).map(Fact.class::cast).findFirst()
                .orElseThrow();
    }

    private static String found(String pattern) throws IOException {
        Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(README));
        assertEquals(true, matcher.find());
        return matcher.group(1);
    }

    private void makeARecord() throws IOException {
        seeds = temporary.resolve("seeds");
        Folders.write(seeds.resolve("documents/d.yaml"), """
                - {id: first-letter, title: First, language: en, publishedOn: 2025-05-10, paragraphCount: 5,
                  withoutFacts: ["1: a greeting", "3: none", "4: none"]}
                - {id: second-letter, title: Second, language: en, publishedOn: 2025-05-16, paragraphCount: 1}
                """);
        Folders.write(seeds.resolve("actors/a.yaml"), """
                - {type: State, id: northland, name: Northland, citations: [first-letter#2, first-letter#5]}
                - {type: Person, id: envoy-of-northland, name: The envoy, citations: [second-letter#1]}
                """);
        Folders.write(seeds.resolve("places/p.yaml"), "- {id: midtown, name: Midtown, kind: CITY, citations: [first-letter#2]}");
    }
}
