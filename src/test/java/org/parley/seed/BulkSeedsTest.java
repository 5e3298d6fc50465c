package org.parley.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Large files, one record a line. */
class BulkSeedsTest {

    private static final int MANY = 20_000;

    @TempDir
    Path temporary;

    private Path seeds;

    @BeforeEach
    void writeADocument() throws IOException {
        seeds = temporary.resolve("seeds");
        Folders.write(seeds.resolve("documents/letter.jsonl"), """
                {"id": "letter", "title": "Letter", "language": "en", "paragraphCount": 9, "sha256": "%064d"}
                """.formatted(0));
    }

    @Test
    void everyRecordIsRead() throws IOException {
        write("topics/topics.jsonl", number -> topic(number, "letter"));
        assertEquals(1 + 2 * MANY, SeedReader.read(seeds).records().size());
    }

    @Test
    void brokenReferencesInEveryLineAreReportedInSeconds() throws IOException {
        write("topics/topics.jsonl", number -> topic(number, "latter"));
        String report = assertTimeoutPreemptively(Duration.ofMinutes(1), this::report);
        assertTrue(report.startsWith(
                "seeds/topics/topics.jsonl:1: citations[0]: no document \"latter\" (did you mean \"letter\"?)\n"), report);
        assertTrue(report.endsWith("\n… and " + (MANY - 100) + " more"), report);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " | ", value = {
            "t.jsonl | '{\"id\": \"a\", \"name\": \"A\", \"citations\": [\"letter#1\"]' | ', \"key%d\": 1' | }",
            "t.yaml | '- {id: a, name: A, citations: [letter#1]' | ', key%d: 1' | }",
            "t.yaml | '- id: a' | '\n  key%d: 1' | ''",
            "t.yaml | '- {id: a, name: A, citations: [letter#1' | ', {documnt: letter, paragraph: %d}' | ]}",
            "t.yaml | '- {id: a, name: A, citations: [letter#1' | ', letter#1' | ]}",
            "t.jsonl | '' | '{\"id\": \"a\", \"name\": \"A\", \"citations\": [\"letter#1\"]}\n' | ''",
            "t.jsonl | '' | '{\"naem\": \"A%d\"}\n' | ''",
    })
    void aMistakeThatIsMadeOverAndOverIsReportedInSeconds(String file, String begin, String mistake, String end)
            throws IOException {
        Folders.write(seeds.resolve("topics/" + file), begin.translateEscapes() + IntStream.range(0, 10 * MANY)
                .mapToObj(number -> mistake.translateEscapes().replace("%d", String.valueOf(number))).collect(Collectors.joining()) + end);
        List<String> lines = assertTimeoutPreemptively(Duration.ofMinutes(1), this::report).lines().toList();
        assertEquals(101, lines.size());
        assertTrue(lines.get(100).matches("… and [0-9]{6} more"), lines.get(100));
    }

    @Test
    void aProblemInAListIsFoundInItsLine() throws IOException {
        Folders.write(seeds.resolve("topics/topics.jsonl"), topic(1, "letter") + "\n"
                + topic(2, "letter").replace("]", ", \"letter#10\", {\"document\": \"letter\", \"paragraph\": 0}]") + "\n");
        assertEquals("""
                seeds/topics/topics.jsonl:2: citations[1]: "letter" has 9 paragraphs, so there is no paragraph 10
                seeds/topics/topics.jsonl:2: citations[2].paragraph: paragraphs are counted from 1""", report());
    }

    @Test
    void nothingCountsOfAFileThatEndsInTheMiddle() throws IOException {
        Folders.write(seeds.resolve("topics/a.jsonl"), topic(1, "nowhere") + "\n" + topic(2, "letter") + "\n{");
        Folders.write(seeds.resolve("topics/b.jsonl"), topic(2, "letter") + "\n");
        String report = report();
        assertTrue(report.startsWith("seeds/topics/a.jsonl:3: is not JSON: "), report);
        assertEquals(1, report.lines().count(), report);
    }

    private String report() {
        return assertThrows(SeedException.class, () -> SeedReader.read(seeds)).getMessage();
    }

    private void write(String file, IntFunction<String> line) throws IOException {
        Folders.write(seeds.resolve(file), IntStream.range(0, MANY).mapToObj(line).collect(Collectors.joining("\n")));
    }

    private static String topic(int number, String document) {
        return "{\"id\": \"topic-" + number + "\", \"name\": \"Topic\", \"citations\": [\"" + document + "#1\"]}";
    }
}
