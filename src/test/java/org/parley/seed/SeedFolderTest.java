package org.parley.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.Node;

/** Folders and files that are not what they should be, in ways that are better made than kept. */
class SeedFolderTest {

    private static final String TOPIC = "- {id: peace, name: Peace, citations: [letter#1]}\n";

    @TempDir
    Path temporary;

    private Path seeds;
    private Path topics;

    @BeforeEach
    void makeAFolderWithADocument() throws IOException {
        seeds = temporary.resolve("seeds");
        topics = Folders.write(seeds.resolve("topics/topics.yaml"), TOPIC);
        Folders.write(seeds.resolve("documents/letter.yaml"), """
                - id: letter
                  title: A letter
                  language: en
                  paragraphCount: 1
                  sha256: 0000000000000000000000000000000000000000000000000000000000000aaa
                """);
    }

    @Test
    void isGoodToStartWith() {
        assertEquals(3, SeedReader.read(seeds).records().size());
    }

    @Test
    void thatIsMissing() {
        Path nowhere = temporary.resolve("nowhere");
        assertEquals(nowhere + ": there is no such folder", problems(nowhere));
    }

    @Test
    void thatIsAFile() {
        assertEquals(topics + ": is not a folder", problems(topics));
    }

    @Test
    void thatIsEmpty() throws IOException {
        assertEquals("empty: has no seed files", problems(Files.createDirectory(temporary.resolve("empty"))));
        Path hollow = temporary.resolve("hollow");
        Files.createDirectories(hollow.resolve("topics"));
        assertEquals("hollow: has no seed files", problems(hollow));
    }

    @Test
    void withAFileOfRecordsOfAnyKindBesideTheFolders() throws IOException {
        Files.writeString(seeds.resolve("more.yaml"), """
                - {type: Document, id: reply, title: A reply, language: en, paragraphCount: 1, sha256: '%064d'}
                - {type: Topic, id: war, name: War, citations: [{id: war--reply-1, document: reply, paragraph: 1}]}
                """.formatted(7));
        assertEquals(List.of("letter", "reply", "peace", "war", "peace--letter-1", "war--reply-1"),
                SeedReader.read(seeds).records().stream().map(Node::id).toList());
    }

    @Test
    void withALinkThatLeadsOutOfIt() throws IOException {
        Path outside = Files.writeString(temporary.resolve("outside.yaml"), TOPIC.replace("peace", "war"));
        Files.createSymbolicLink(seeds.resolve("topics/outside.yaml"), outside);
        Files.createSymbolicLink(seeds.resolve("topics/nowhere.yaml"), temporary.resolve("nowhere.yaml"));
        Files.createSymbolicLink(seeds.resolve("tracks"), temporary);
        assertEquals("""
                seeds/topics/nowhere.yaml: cannot be read
                seeds/topics/outside.yaml: is a link that leads out of seeds
                seeds/tracks: is a link that leads out of seeds""", problems(seeds));
    }

    @Test
    void withALinkThatStaysInside() throws IOException {
        Path hidden = Folders.write(seeds.resolve(".data/more.yaml"), TOPIC.replace("peace", "war"));
        Files.createSymbolicLink(seeds.resolve("topics/more.yaml"), hidden);
        assertEquals(5, SeedReader.read(seeds).records().size());
    }

    @Test
    void withAFileThatIsNotUtf8() throws IOException {
        Files.write(topics, "- id: peace\n  name: Frieden\n  summary: für alle\n".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(seeds.resolve("topics/wide.yaml"), TOPIC.getBytes(StandardCharsets.UTF_16));
        Files.write(seeds.resolve("topics/cut.yaml"), new byte[] { '-', ' ', '"', (byte) 0xC3 });
        assertEquals("""
                seeds/topics/cut.yaml:1: is not UTF-8 text
                seeds/topics/topics.yaml:3: is not UTF-8 text
                seeds/topics/wide.yaml:1: is not UTF-8 text""", problems(seeds));
    }

    @Test
    void withAByteOrderMark() throws IOException {
        Files.writeString(topics, "\uFEFF" + TOPIC);
        assertEquals(3, SeedReader.read(seeds).records().size());
    }

    @Test
    void withWindowsLineEnds() throws IOException {
        Files.writeString(topics, TOPIC.replace(", ", ",\r\n    ") + "- {}\r\n");
        assertEquals("seeds/topics/topics.yaml:4", problems(seeds).split(": ")[0]);
    }

    @Test
    void withACharacterThatIsNotText() throws IOException {
        Files.writeString(topics, TOPIC + "# \u0000\n");
        Files.writeString(seeds.resolve("topics/more.json"), "[\"\u001b[31m\"]");
        assertEquals("""
                seeds/topics/more.json:1: has the character U+001B, which is not text
                seeds/topics/topics.yaml:2: has the character U+0000, which is not text""", problems(seeds));
    }

    @Test
    void withAHugeFile() throws IOException {
        Files.writeString(topics, TOPIC + "#".repeat(16 * 1024 * 1024));
        assertEquals("seeds/topics/topics.yaml: is larger than 16 MiB", problems(seeds));
    }

    @Test
    void withAFileAsLargeAsAllowed() throws IOException {
        String comment = "# " + "x".repeat(97) + "\n";
        Files.writeString(topics, TOPIC + comment.repeat((16 * 1024 * 1024 - TOPIC.length()) / comment.length()));
        assertEquals(3, SeedReader.read(seeds).records().size());
    }

    @Test
    void withABombOfAliases() throws IOException {
        Files.writeString(topics, "- &a [x,x,x]\n" + IntStream.range(1, 20)
                .mapToObj(i -> "- &%1$c [*%2$c,*%2$c,*%2$c]\n".formatted('a' + i, 'a' + i - 1)).collect(Collectors.joining()));
        List<String> problems = problems(seeds).lines().toList();
        assertEquals(1, Collections.frequency(problems, "seeds/topics/topics.yaml:1: YAML anchors (&) are not allowed"));
        assertEquals(1,
                Collections.frequency(problems, "seeds/topics/topics.yaml:20: [2]: YAML aliases (*) are not allowed"));
    }

    @Test
    void withABombOfBrackets() throws IOException {
        String message = "is nested deeper than 20 levels or has a text longer than 20000 characters";
        Files.writeString(topics, "- " + "[".repeat(100_000));
        Files.writeString(seeds.resolve("topics/b.json"), "[".repeat(100_000));
        Files.writeString(seeds.resolve("topics/c.jsonl"), "{\"a\":".repeat(100_000));
        Files.writeString(seeds.resolve("topics/d.json"), "[\"" + "a".repeat(100_000) + "\"]");
        assertEquals(List.of("b.json:1", "c.jsonl:1", "d.json:1", "topics.yaml:1").stream()
                .map(file -> "seeds/topics/" + file + ": " + message).collect(Collectors.joining("\n")), problems(seeds));
    }

    @Test
    void withMoreProblemsThanAnybodyReads() throws IOException {
        Files.writeString(topics, "- 1\n".repeat(1000));
        List<String> lines = problems(seeds).lines().toList();
        assertEquals(101, lines.size());
        assertEquals("seeds/topics/topics.yaml:100: expected a mapping, got a number", lines.get(99));
        assertEquals("… and 900 more", lines.get(100));
    }

    @ParameterizedTest
    @ValueSource(strings = { "README.md", "README", "LICENSE", "LICENCE.txt", "CITATION.cff", "CHANGELOG.md", "Makefile",
            "all.yaml~", "#all.yaml#", ".all.yaml.swp", "all.yaml.bak", "all.yaml.orig", ".gitignore", ".DS_Store",
            "Thumbs.db", "photo.jpg", "topics/README.md", "topics/all.yaml~", "topics/.hidden.yaml", "topics/notes.txt",
            "package.json", "package-lock.json", "mkdocs.yml", "build.sh", "docs/index.md", "scripts/run.py",
            "texts/letter.txt", "node_modules/a/package.json", ".github/workflows/check.yml", "topics/pictures/a.png" })
    void withWhatEveryRepositoryHas(String file) throws IOException {
        Folders.write(seeds.resolve(file), "whatever \u0000 this is: [");
        Seeds read = SeedReader.read(seeds);
        assertEquals(3, read.records().size());
        assertEquals("", read.warnings().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " | ", value = {
            "topics/more.ymal       | topics/more.ymal | file",
            "topics/more.YAML       | topics/more.YAML | file",
            "topics/more.yaml.txt   | topics/more.yaml.txt | file",
            "topics/more.csv        | topics/more.csv | file",
            "more.yaml.txt          | more.yaml.txt | file",
            "RECORD.YAML            | RECORD.YAML | file",
            "topic/more.yaml        | topic | topics",
            "topic/more.md          | topic | topics",
            "citations/more.yaml    | citations | none",
            "topics/old/more.yaml   | topics/old | none",
    })
    void withWhatMayHaveBeenMeantToBeSeeds(String file, String place, String what) throws IOException {
        Folders.write(seeds.resolve(file), TOPIC.replace("peace", "war"));
        Seeds read = SeedReader.read(seeds);
        assertEquals(3, read.records().size());
        String folder = "is ignored with all that is in it, since it is the folder of no kind; those are actors, agreements, ceasefires, "
                + "disputes, documents, incidents, meetings, places, positions, proposals, statements, topics, tracks, without folders inside";
        assertEquals("seeds/" + place + ": warning: " + switch (what) {
            case "file" -> "is ignored, since it is not a seed file; those end in .yaml, .yml, .json, .jsonl";
            case "none" -> folder;
            default -> folder + " (did you mean \"" + what + "\"?)";
        }, read.warnings().toString());
    }

    @Test
    void withNothingButAReadme() throws IOException {
        Path folder = Folders.write(temporary.resolve("words/README.md"), "# Words").getParent();
        assertEquals("words: has no seed files", problems(folder));
    }

    @Test
    void withNamesThatWouldChangeATerminal() throws IOException {
        Files.writeString(seeds.resolve("topics/\u001b[31mred\u202e\u0007.yaml"), "- 1\n");
        Files.writeString(topics, "- {id: peace, name: Peace, \"\\u001b]0;owned\\u0007\": 1, \u202e\u200b: 1, citations: [letter#1]}");
        assertEquals("""
                seeds/topics/\\u001B[31mred\\u202E\\u0007.yaml:1: expected a mapping, got a number
                seeds/topics/topics.yaml:1: \\u001B]0;owned\\u0007: is no key of a topic
                seeds/topics/topics.yaml:1: \\u202E\\u200B: is no key of a topic""", problems(seeds));
    }

    @Test
    void withAKeyThatIsLongerThanAnybodyReads() throws IOException {
        Files.writeString(topics, "- {? " + "k".repeat(19_000) + " : 1, id: peace, name: Peace, citations: [letter#1]}");
        assertEquals("seeds/topics/topics.yaml:1: " + "k".repeat(1000) + "…: is no key of a topic", problems(seeds));
    }

    private static String problems(Path folder) {
        return assertThrows(SeedException.class, () -> SeedReader.read(folder)).getMessage();
    }
}
