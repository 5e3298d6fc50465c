package org.parley.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.seed.Folders;
import org.parley.seed.JsonSchema;
import org.parley.seed.SeedReader;
import org.parley.seed.SmallSeeds;

/** What the program prints and with which code it exits when it is given a command. */
class CommandsTest {

    private static final String SHA256_OF_A_DOCUMENT = "ea2874407e7c15021337f15e6708136f307844d9750210b936a3734a7f0d2e1b";

    @TempDir
    Path temporary;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void checkOfAGoodFolder() {
        assertEquals(0, run("check", SmallSeeds.FOLDER));
        assertEquals(SmallSeeds.FOLDER + ": 74 records, fingerprint a1eef1d3b58c, no problems", printed(out));
        assertEquals("", printed(err));
    }

    @Test
    void checkOfABrokenFolder() throws IOException {
        Path broken = Path.of("src/test/resources/broken/several-in-one-go");
        assertEquals(1, run("check", broken.resolve("seeds").toString()));
        assertEquals("", printed(out));
        assertEquals(Files.readString(broken.resolve("expected.txt")).strip(), printed(err));
    }

    @Test
    void checkOfNoFolder() {
        assertEquals(1, run("check", "no/such/folder"));
        assertEquals("no/such/folder: there is no such folder", printed(err));
    }

    @Test
    void schema() {
        assertEquals(0, run("schema"));
        assertEquals(JsonSchema.TEXT, printed(out));
    }

    @ParameterizedTest
    @ValueSource(strings = { "--help", "-h", "check --help", "new -h" })
    void help(String arguments) {
        assertEquals(0, run(arguments.split(" ")));
        assertTrue(printed(out).startsWith("usage: parley [COMMAND]"), printed(out));
        assertEquals("", printed(err));
    }

    @Test
    void version() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        assertEquals(0, run("--version"));
        assertEquals("parley " + pom.substring(pom.indexOf("<version>") + 9, pom.indexOf("</version>")), printed(out));
        assertEquals("", printed(err));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " | ", value = {
            "'' | a command is missing",
            "chekc | there is no command \"chekc\"",
            "help | there is no command \"help\"",
            "red\u001b[31m | there is no command \"red\\u001B[31m\"",
            "check a b | check takes one folder, and \"b\" is another",
            "check --fromat json | check does not know \"--fromat\"",
            "check --format yaml | \"yaml\" is no format; those are text, json and github",
            "check --format=JSON | \"JSON\" is no format; those are text, json and github",
            "check --format | \"\" is no format; those are text, json and github",
            "schema a | \"a\" is one argument too many",
            "--version a | \"a\" is one argument too many",
            "new | new takes one folder",
            "new a b | new takes one folder",
            "new --force | new takes one folder",
            "document | document takes one file",
            "document a b | document takes one file",
    })
    void whatIsNotUnderstood(String arguments, String complaint) {
        assertEquals(2, arguments.isEmpty() ? run() : run(arguments.split(" ")));
        assertEquals("", printed(out));
        assertEquals("parley: " + complaint, printed(err).lines().findFirst().orElseThrow());
        assertTrue(printed(err).contains("\n\nusage: parley [COMMAND]"));
    }

    @Test
    void checkWithWarnings() throws IOException {
        Path seeds = folderWith("- {id: a, name: A, citations: [letter#1]}\n- id: b\n  name: B #2\n  citations: [letter#1]\n");
        assertEquals(0, run("check", seeds.toString()));
        assertTrue(printed(out).matches(".*/seeds: 5 records, fingerprint [0-9a-f]{12}, 0 errors, 1 warning"), printed(out));
        assertEquals("seeds/topics/t.yaml:3: warning: name: what comes after \" #\" is a comment; put the value in quotes if "
                + "that belongs to it, else the comment on a line of its own", printed(err));
    }

    @Test
    void checkForAProgram() throws IOException {
        Path seeds = folderWith("- {id: a, name: A, \"%,:\\r\\n\\u202e\": 1, citations: [letter#1]}\n");
        assertEquals(1, run("check", "--format", "json", seeds.toString()));
        String file = seeds.resolve("topics/t.yaml").toString();
        assertEquals("{\"folder\":\"" + seeds + "\",\"ok\":false,\"errors\":1,\"warnings\":0,\"problems\":[{\"severity\":\"error\","
                + "\"file\":\"" + file + "\",\"line\":1,\"message\":\"%,:\\\\u000D\\\\u000A\\\\u202E: is no key of a topic\"}],"
                + "\"more\":0}", printed(out));
        assertEquals("", printed(err));
    }

    @Test
    void checkOfAGoodFolderForAProgram() {
        assertEquals(0, run("check", "--format=json", SmallSeeds.FOLDER));
        assertEquals("{\"folder\":\"" + SmallSeeds.FOLDER + "\",\"ok\":true,\"records\":74,\"fingerprint\":\""
                + SeedReader.read(Path.of(SmallSeeds.FOLDER)).fingerprint()
                + "\",\"errors\":0,\"warnings\":0,\"problems\":[],\"more\":0}", printed(out));
    }

    @Test
    void checkForGitHub() throws IOException {
        Path seeds = folderWith("- {id: a, name: A, \"100%\": 1, citations: [letter#1]}\n- {id: b, name: B #\n  , citations: [letter#1]}\n");
        Files.writeString(seeds.resolve("topics/a,b:c%d.yaml"), "");
        assertEquals(1, run("check", seeds.toString(), "--format", "github"));
        String topics = seeds.resolve("topics").toString();
        assertEquals("::error file=" + topics + "/a%2Cb%3Ac%25d.yaml::is empty\n"
                + "::error file=" + topics + "/t.yaml,line=1::100%25: is no key of a topic\n"
                + "::warning file=" + topics + "/t.yaml,line=2::name: what comes after \" #\" is a comment; put the value in "
                + "quotes if that belongs to it, else the comment on a line of its own\n"
                + seeds + ": 2 errors, 1 warning", printed(out));
        assertEquals("", printed(err));
    }

    @Test
    void filesInTheCurrentFolderAreNamedFromThere() {
        assertEquals(1, run("check", "--format=github", "src/test/resources/../resources/broken/cycle/seeds"));
        assertEquals("::error file=src/test/resources/broken/cycle/seeds/meetings/m.yaml,line=2::previous: goes round in a "
                + "circle: first -> second -> first", printed(out).lines().findFirst().orElseThrow());
        out.reset();
        assertEquals(1, run("check", "--format=github", "no/such/folder"));
        assertEquals("::error file=no/such/folder::there is no such folder\nno/such/folder: 1 error, 0 warnings", printed(out));
    }

    @Test
    void ofMoreProblemsThanAnybodyReadsTheRestIsCounted() throws IOException {
        Path seeds = folderWith("- 1\n".repeat(150));
        assertEquals(1, run("check", "--format=github", seeds.toString()));
        List<String> lines = printed(out).lines().toList();
        assertEquals(102, lines.size());
        assertEquals("::notice::50 more problems are not shown", lines.get(100));
        assertEquals(seeds + ": 150 errors, 0 warnings", lines.get(101));
        out.reset();
        assertEquals(1, run("check", "--format=json", seeds.toString()));
        assertTrue(printed(out).endsWith("],\"more\":50}"));
    }

    @Test
    void aNewRecordIsInOrder() {
        Path folder = temporary.resolve("my/record");
        assertEquals(0, run("new", folder.toString()));
        assertEquals("", printed(err));
        assertTrue(printed(out).contains("parley check " + folder));
        out.reset();
        assertEquals(0, run("check", folder.toString()));
        assertTrue(printed(out).endsWith(", no problems"), printed(out));
        assertEquals("", printed(err));
        assertEquals("An example of a record", SeedReader.read(folder).description().title);
    }

    @Test
    void theDocumentOfANewRecordIsThatOfItsText() throws IOException {
        Path folder = temporary.resolve("record");
        run("new", folder.toString());
        out.reset();
        assertEquals(0, run("document", folder.resolve("texts/first-letter.txt").toString()));
        String entry = Files.readString(folder.resolve("documents/documents.yaml"));
        List<String> printed = printed(out).lines().filter(line -> line.matches(" +(paragraphCount|sha256): .*")).toList();
        assertEquals(2, printed.size());
        printed.forEach(line -> assertTrue(entry.contains(line), line));
    }

    @Test
    void aNewRecordIsWrittenOverNothing() throws IOException {
        Path file = Files.writeString(temporary.resolve("notes.txt"), "mine");
        for (Path taken : List.of(temporary, file)) {
            err.reset();
            assertEquals(1, run("new", taken.toString()));
            assertEquals(taken + ": is not an empty folder, so nothing was written", printed(err));
        }
        assertEquals("", printed(out));
        assertEquals("mine", Files.readString(file));
        assertEquals(List.of("notes.txt"), List.of(temporary.toFile().list()));
    }

    @Test
    void aNewRecordThatCannotBeWritten() throws IOException {
        Path file = Files.writeString(temporary.resolve("notes.txt"), "mine");
        assertEquals(1, run("new", file.resolve("record").toString()));
        assertEquals(file.resolve("record") + ": cannot be written to", printed(err));
    }

    @Test
    void anEmptyFolderCanBecomeARecord() throws IOException {
        Path folder = Files.createDirectory(temporary.resolve("empty"));
        assertEquals(0, run("new", folder.toString()));
        assertTrue(Files.exists(folder.resolve("record.yaml")));
    }

    @Test
    void aDocument() throws IOException {
        Path text = Files.write(temporary.resolve("2025-05 Ярость_Über.final.txt"),
                "\uFEFF\r\n The \"first\"\u202e\\line \r\n\u00a0\t\r\n\u200b\rsecond\u001b[31m\r\nthird".getBytes(StandardCharsets.UTF_8));
        assertEquals(0, run("document", text.toString()));
        assertEquals("""
                - id: 2025-05-uber-final
                  title: "The \\"first\\"\\\\line"
                  language: und
                  paragraphCount: 3
                  sha256: "%s"

                # Its paragraphs, for citations:
                # #1  The "first"\\u202E\\line
                # #2  second\\u001B[31m
                # #3  third""".formatted(SHA256_OF_A_DOCUMENT), printed(out).substring(printed(out).indexOf("- id:")));
    }

    @Test
    void whatIsPrintedOfADocumentCanBeAppendedToSeeds() throws IOException {
        Path text = Files.writeString(temporary.resolve("x.txt"), "a # b: \"c\" \\ 'd' {e} [f]\u0000 " + "long ".repeat(1000) + "\n");
        assertEquals(0, run("document", text.toString()));
        Folders.write(temporary.resolve("seeds/documents/x.yaml"), out.toString(StandardCharsets.UTF_8));
        Folders.write(temporary.resolve("seeds/topics/t.yaml"), "- {id: a, name: A, citations: [x#1]}");
        assertEquals("", SeedReader.read(temporary.resolve("seeds")).warnings().toString());
    }

    @Test
    void whatIsNoDocument() throws IOException {
        Path text = temporary.resolve("letter.txt");
        assertEquals(1, run("document", text.toString()));
        Files.writeString(text, "\n \n");
        assertEquals(1, run("document", text.toString()));
        Files.write(text, new byte[] { 'a', '\n', (byte) 0xff });
        assertEquals(1, run("document", text.toString()));
        assertEquals(1, run("document", temporary.toString()));
        assertEquals(text + ": there is no such file\n" + text + ": has no paragraphs\n" + text + ":2: is not UTF-8 text\n"
                + temporary + ": is not a file", printed(err));
        assertEquals("", printed(out));
    }

    private Path folderWith(String topics) throws IOException {
        Path seeds = temporary.resolve("seeds");
        Folders.write(seeds.resolve("documents/letter.yaml"), "- {id: letter, title: A letter, language: en, paragraphCount: 3}\n");
        Folders.write(seeds.resolve("topics/t.yaml"), topics);
        return seeds;
    }

    private int run(String... arguments) {
        return new Commands(stream(out), stream(err)).run(List.of(arguments));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String printed(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).strip();
    }
}
