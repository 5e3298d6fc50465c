package org.parley.seed.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.seed.Folders;

/** What becomes of seed files of the version before. */
class FolderMigrationTest {

    @TempDir
    Path seeds;

    @Test
    void anAttributionOfAnIncidentBecomesAnAccusation() throws IOException {
        expect("incidents/i.yaml", """
                - attributedTo: north
                  id: a
                  # Both letters have it.
                  citations:
                    - letter#1
                    - {id: mine, document: letter, paragraph: 2, attribution: "a man, unnamed"}
                    - document: letter
                      paragraph: 3
                      attributedTo: south
                - {id: b, attributedTo: south, citations: [letter#1 by north]}
                - id: c
                  attributedTo:
                  citations: [letter#1]
                """, """
                - accusations:
                    - accused: north
                      citations: [letter#1, {document: letter, paragraph: 2, attribution: "a man, unnamed"}, \
                {document: letter, paragraph: 3, attributedTo: south}]
                  id: a
                  # Both letters have it.
                  citations:
                    - letter#1
                    - {id: mine, document: letter, paragraph: 2, attribution: "a man, unnamed"}
                    - document: letter
                      paragraph: 3
                      attributedTo: south
                - {id: b, accusations: [{accused: south, citations: [letter#1 by north]}], citations: [letter#1 by north]}
                - id: c
                  citations: [letter#1]
                """);
    }

    @Test
    void silenceBecomesAChangeBeforeTheStatusOfNow() throws IOException {
        expect("proposals/p.yaml", """
                - id: a
                  status: REJECTED
                  responses:
                    # first
                    - actor: north
                      stance: NO_ANSWER
                      date: "2025-05-11?"
                      summary: >-
                        Not a
                        word.
                      citations: [letter#1]
                    # then
                    - actor: south
                      stance: REJECTED
                      citations: [letter#2]
                  citations: [letter#1, letter#2]
                - id: b
                  responses:
                    -
                      actor: north
                      stance: NO_ANSWER
                  status: OPEN
                  citations: [letter#1]
                """, """
                - id: a
                  statusChanges:
                    - status: UNANSWERED
                      by: [north]
                      date: "2025-05-11?"
                      summary: "Not a word."
                      citations: [letter#1]
                    - status: REJECTED
                      citations: [letter#1, letter#2]
                  responses:
                    # first
                    # then
                    - actor: south
                      stance: REJECTED
                      citations: [letter#2]
                  citations: [letter#1, letter#2]
                - id: b
                  statusChanges:
                    - status: UNANSWERED
                      by: [north]
                    - status: OPEN
                      citations: [letter#1]
                  citations: [letter#1]
                """);
    }

    @Test
    void supportersAnswer() throws IOException {
        expect("proposals/p.yaml", """
                - id: a
                  madeBy: [north]
                  supportedBy: [north, south, east,
                    west]
                  responses:
                    - actor: south
                      stance: SUPPORTED
                      citations:
                        - letter#2

                  # the end
                  citations: [letter#1]
                - id: b
                  supportedBy: [south]
                  citations: [letter#1]
                - id: c
                  supportedBy: []
                """, """
                - id: a
                  madeBy: [north]
                  responses:
                    - actor: south
                      stance: SUPPORTED
                      citations:
                        - letter#2
                    - actor: east
                      stance: SUPPORTED
                      citations: [letter#1]
                    - actor: west
                      stance: SUPPORTED
                      citations: [letter#1]

                  # the end
                  citations: [letter#1]
                - id: b
                  responses:
                    - actor: south
                      stance: SUPPORTED
                      citations: [letter#1]
                  citations: [letter#1]
                - id: c
                """);
    }

    @Test
    void longListsGoOnInTheNextLine() throws IOException {
        String citations = "[a-letter-with-a-long-name#1, a-letter-with-a-long-name#2, a-letter-with-a-long-name#3";
        expect("incidents/i.yaml", "- id: a\n  citations: " + citations + ",\n    a-letter-with-a-long-name#4]\n  attributedTo: north\n",
                "- id: a\n  citations: " + citations + ",\n    a-letter-with-a-long-name#4]\n  accusations:\n    - accused: north\n"
                        + "      citations: " + citations + ",\n        a-letter-with-a-long-name#4]\n");
    }

    @Test
    void jsonStaysJson() throws IOException {
        expect("incidents/i.json", "[{\"id\":\"a\",\"attributedTo\":\"north\",\"title\":\"\\uD83D\\uDE00 \uD83D\uDE00\"},\n"
                + "\t{\"attributedTo\" : \"south\", \"citations\":[\"l#1\"]}]",
                "[{\"id\":\"a\",\"accusations\": [{\"accused\": \"north\", \"citations\": []}],\"title\":\"\\uD83D\\uDE00 \uD83D\uDE00\"},\n"
                        + "\t{\"accusations\": [{\"accused\": \"south\", \"citations\": [\"l#1\"]}], \"citations\":[\"l#1\"]}]");
        expect("all.jsonl", """
                {"type":"Incident","id":"a","attributedTo":"north"}
                {"type":"Incident","id":"e","attributedTo":null,"citations":["l#1"]}
                {"type":"Topic","id":"b","attributedTo":"north"}
                {"type":"TalksProposal","id":"c","status":"OPEN","responses":[{"actor":"n","stance":"NO_ANSWER","date":null,"citations":["l#1"]}],"citations":["l#1"]}
                {"type":"CeasefireProposal","id":"d","supportedBy":["n"],"responses":[{"actor":"s","stance":"REJECTED"}],"citations":["l#1"]}
                """, """
                {"type":"Incident","id":"a","accusations": [{"accused": "north", "citations": []}]}
                {"type":"Incident","id":"e","citations":["l#1"]}
                {"type":"Topic","id":"b","attributedTo":"north"}
                {"type":"TalksProposal","id":"c","statusChanges": [{"status": "UNANSWERED", "by": ["n"], "date": null, "citations": ["l#1"]}, \
                {"status": "OPEN", "citations": ["l#1"]}],"citations":["l#1"]}
                {"type":"CeasefireProposal","id":"d","responses":[{"actor":"s","stance":"REJECTED"}, \
                {"actor": "n", "stance": "SUPPORTED", "citations": ["l#1"]}],"citations":["l#1"]}
                """);
    }

    @Test
    void lineEndsAndByteOrderMarksStay() throws IOException {
        expect("incidents/i.yaml", "\uFEFF- id: a\r\n  attributedTo: north\r\n  citations: [l#1]\r\n",
                "\uFEFF- id: a\r\n  accusations:\r\n    - accused: north\r\n      citations: [l#1]\r\n  citations: [l#1]\r\n");
    }

    @Test
    void whatAChangeHasNoPlaceForIsTold() throws IOException {
        Path file = Folders.write(seeds.resolve("proposals/p.yaml"), """
                - id: a
                  status: OPEN
                  responses:
                    - {actor: north, stance: NO_ANSWER, statement: silence, citations: [l#1]}
                  citations: [l#1]
                - id: b
                  statusChanges: []
                  responses:
                    - {actor: north, stance: NO_ANSWER, citations: [l#1]}
                """);
        assertEquals(List.of(file + ": the answer NO_ANSWER of north to \"a\" has a statement, for which a change has no place",
                file + ": \"b\" has responses NO_ANSWER, and statusChanges or no status; change it by hand"),
                FolderMigration.of(seeds).problems());
    }

    @Test
    void whatCannotBeChangedStaysAsItIs() throws IOException {
        Path broken = Folders.write(seeds.resolve("incidents/a.yaml"), "- id: [\n  attributedTo: x\n");
        Path twice = Folders.write(seeds.resolve("incidents/b.yaml"), "- &a {attributedTo: x}\n- *a\n");
        Path bytes = Files.write(seeds.resolve("incidents/c.yaml"), new byte[] { 'a', (byte) 0xff });
        Path comment = Folders.write(seeds.resolve("proposals/d.yaml"), """
                - status: OPEN
                  responses:
                    - # nobody
                      stance: NO_ANSWER
                    - {stance: OTHER}
                """);
        String byHand = ": is written in a way that a program cannot change; change it by hand, as check says";
        FolderMigration migration = FolderMigration.of(seeds);
        assertEquals(List.of(broken + byHand, twice + byHand, bytes + ": is not UTF-8 text", comment + byHand), migration.problems());
        assertEquals(Map.of(), migration.previews());
    }

    @Test
    void filesOfOthersAreLeftAlone() throws IOException {
        Folders.write(seeds.resolve("notes/s.yaml"), "- {type: Incident, attributedTo: x}\n");
        Folders.write(seeds.resolve("incidents/.s.yaml"), "- {attributedTo: x}\n");
        Folders.write(seeds.resolve("package.json"), "[{\"type\":\"Incident\",\"attributedTo\":\"x\"}]");
        Path outside = Files.createTempFile("outside", ".yaml");
        Files.writeString(outside, "- {attributedTo: x}\n");
        Files.createDirectories(seeds.resolve("incidents"));
        Files.createSymbolicLink(seeds.resolve("incidents/outside.yaml"), outside);
        assertEquals(Map.of(), FolderMigration.of(seeds).previews());
        Files.delete(outside);
    }

    @Test
    void thePreviewHasTheLinesThatChange() throws IOException {
        Path file = Folders.write(seeds.resolve("proposals/p.yaml"), """
                - id: a
                  supportedBy: [x]
                  status: OPEN
                - id: b

                  supportedBy: []
                """);
        assertEquals(Map.of(file, """
                @@ line 2 @@
                -  supportedBy: [x]
                +  responses:
                +    - actor: x
                +      stance: SUPPORTED
                +      citations: []
                @@ line 6 @@
                -  supportedBy: []
                """), FolderMigration.of(seeds).previews());
    }

    /** Writes a file, changes it, and looks that it needs no change any more. */
    private void expect(String name, String before, String after) throws IOException {
        Path file = Folders.write(seeds.resolve(name), before);
        FolderMigration migration = FolderMigration.of(seeds);
        assertEquals(List.of(), migration.problems());
        migration.write();
        assertEquals(after, Files.readString(file));
        assertEquals(Map.of(), FolderMigration.of(seeds).previews());
        assertEquals(List.of(file.getFileName().toString()), List.of(file.getParent().toFile().list()).stream()
                .filter(entry -> !Files.isDirectory(file.resolveSibling(entry))).toList());
    }
}
