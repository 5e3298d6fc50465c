package org.parley.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record is the same in whichever format it is written. */
class FormatTest {

    private static final String LETTER = """
            - id: letter
              title: Über den Frieden
              summary: >
                Tells of
                peace.
              language: en
              paragraphCount: 2
              publishedOn: 2025
              sha256: 0000000000000000000000000000000000000000000000000000000000000aaa
            """;

    private static final String TALKS = """
            - id: talks
              title: "Talks: the first"
              kind: VISIT
              status: HELD
              date: 2025-05
              level:
              statusChanges:
                - status: HELD
                  citations:
                    - letter#2
              citations: [letter#1]
            """;

    private static final String LETTER_IN_JSON = """
            {"paragraphCount": 2, "id": "letter", "title": "\\u00dcber den Frieden", "summary": "Tells of peace.", \
            "language": "en", "publishedOn": "2025", \
            "sha256": "0000000000000000000000000000000000000000000000000000000000000aaa"}
            """;

    private static final String TALKS_IN_JSON = """
            {"id": "talks", "title": "Talks: the first", "kind": "VISIT", "status": "HELD", "date": "2025-05", \
            "level": null, "statusChanges": [{"status": "HELD", "citations": [{"document": "letter", "paragraph": 2}]}], \
            "citations": ["letter#1"]}
            """;

    @TempDir
    Path folder;

    @Test
    void yamlAndJsonGiveTheSameRecord() throws IOException {
        assertEquals(fingerprint(".yaml", LETTER, TALKS),
                fingerprint(".json", "[" + LETTER_IN_JSON + "]", "[" + TALKS_IN_JSON + "]"));
    }

    @Test
    void yamlAndJsonLinesGiveTheSameRecord() throws IOException {
        assertEquals(fingerprint(".yml", LETTER, TALKS), fingerprint(".jsonl", LETTER_IN_JSON, TALKS_IN_JSON));
    }

    private String fingerprint(String extension, String letter, String talks) throws IOException {
        Path seeds = folder.resolve("in" + extension);
        Folders.write(seeds.resolve("documents/letter" + extension), letter);
        Folders.write(seeds.resolve("meetings/talks" + extension), talks);
        return SeedReader.read(seeds).fingerprint();
    }
}
