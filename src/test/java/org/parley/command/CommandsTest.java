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
        assertEquals(SmallSeeds.FOLDER + ": 78 records, fingerprint c479febc39b1, no problems", printed(out));
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
            "audit | audit takes one folder",
            "audit a b | audit takes one folder",
            "audit --all | audit takes one folder",
            "migrate | migrate takes one folder, and perhaps --write",
            "migrate --write | migrate takes one folder, and perhaps --write",
            "migrate a b | migrate takes one folder, and perhaps --write",
            "migrate --force a | migrate takes one folder, and perhaps --write",
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
        assertEquals("{\"folder\":\"" + SmallSeeds.FOLDER + "\",\"ok\":true,\"records\":78,\"fingerprint\":\""
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
    void anAudit() throws IOException {
        Path seeds = temporary.resolve("seeds");
        Folders.write(seeds.resolve("documents/d.yaml"), """
                - {id: second, title: Undated, language: en, paragraphCount: 1}
                - id: first
                  title: "*First* | `news`"
                  publishedOn: 2025-05-11
                  language: en
                  paragraphCount: 9
                  withoutFacts: ["4: the <headline> again"]
                """);
        Folders.write(seeds.resolve("actors/a.yaml"), """
                - {type: State, id: north, name: North, citations: [first#1]}
                - {type: Person, id: envoy, name: The envoy, memberships: [{organization: north, role: Envoy, citations: [first#2]}],
                  citations: [first#1]}
                """);
        Folders.write(seeds.resolve("meetings/m.yaml"), """
                - id: talks
                  title: Talks in the north, of which more was written than anybody who is in a hurry would want to read here
                  kind: SUMMIT
                  statusChanges:
                    - {status: ANNOUNCED, citations: [first#2]}
                  participations:
                    - {id: envoys-part, actor: envoy, role: HEAD_OF_DELEGATION, citations: [first#2],
                      notes: [{text: Came late., citations: [first#5]}]}
                  citations: [first#2]
                """);
        assertEquals(0, run("audit", seeds.toString()));
        String printed = printed(out);
        assertEquals("""
                ## \\*First\\* \\| \\`news\\`

                `first`

                | ¶ | facts | records |
                |---|---|---|
                | 1 | The envoy | `envoy` |
                | 1 | North | `north` |
                | 2 | The envoy: North, Envoy | `envoy--north` |
                | 2 | Talks in the north, of which more was written than anybody who is in a hurry would want …: \
                The envoy, head of delegation; announced | `talks`, `envoys-part`, `--announced` |
                | 3 | **not gone through** | |
                | 4 | *none: the \\<headline\\> again* | |
                | 5 | Talks in the north, of which more was written than anybody who is in a hurry would want …: \
                Came late. | `envoys-part--1` |
                | 6–9 | **not gone through** | |

                ## Undated

                `second`

                | ¶ | facts | records |
                |---|---|---|
                | 1 | **not gone through** | |""", printed.substring(printed.indexOf("## ")));
    }

    @Test
    void anAuditOfABrokenFolder() {
        assertEquals(1, run("audit", "no/such/folder"));
        assertEquals("no/such/folder: there is no such folder", printed(err));
        assertEquals("", printed(out));
    }

    @Test
    void aMigrationIsShownAndThenWritten() throws IOException {
        Path seeds = folderWith("- {id: a, name: A, citations: [letter#1]}\n");
        Path file = Folders.write(seeds.resolve("incidents/i.yaml"), "- id: raid\n  attributedTo: a\n  citations: [letter#1]\n");
        assertEquals(0, run("migrate", seeds.toString()));
        assertEquals(file + """

                @@ line 2 @@
                -  attributedTo: a
                +  accusations:
                +    - accused: a
                +      citations: [letter#1]
                1 file to change; add --write to do it""", printed(out));
        out.reset();
        assertEquals(0, run("migrate", "--write", seeds.toString()));
        assertEquals(file + "\n1 file changed", printed(out));
        assertEquals("""
                - id: raid
                  accusations:
                    - accused: a
                      citations: [letter#1]
                  citations: [letter#1]
                """, Files.readString(file));
        out.reset();
        assertEquals(0, run("migrate", seeds.toString(), "--write"));
        assertEquals("nothing to change", printed(out));
        assertEquals("", printed(err));
    }

    @Test
    void aMigrationOfWhatIsNoFolderOrNoYaml() throws IOException {
        assertEquals(1, run("migrate", "no/such/folder"));
        assertEquals("no/such/folder: there is no such folder", printed(err));
        err.reset();
        Path seeds = folderWith("- [\n");
        assertEquals(1, run("migrate", seeds.toString()));
        assertEquals(seeds.resolve("topics/t.yaml") + ": is written in a way that a program cannot change; change it by hand, as "
                + "check says", printed(err));
        assertEquals("nothing to change", printed(out));
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
        Folders.write(seeds.resolve("documents/letter.yaml"), "- {id: letter, title: A letter, language: en, paragraphCount: 1}\n");
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
