package org.parley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the packaged program does for record keepers. */
class CommandsIT {

    @TempDir
    Path temporary;

    @Test
    void check() throws Exception {
        assertPrints(0, "src/test/resources/seeds-small: 78 records, fingerprint c479febc39b1, no problems",
                "check", "src/test/resources/seeds-small");
    }

    @Test
    void checkOfARecordWithProblems() throws Exception {
        Path broken = Path.of("src/test/resources/broken/several-in-one-go");
        assertPrints(1, Files.readString(broken.resolve("expected.txt")).strip(),
                "check", broken.resolve("seeds").toString());
    }

    @Test
    void schema() throws Exception {
        assertPrints(0, Files.readString(Path.of("seeds/schema.json")).strip(), "schema");
    }

    @Test
    void aNewRecordIsInOrder() throws Exception {
        Path folder = temporary.resolve("record");
        try (PackagedProgram program = new PackagedProgram(Map.of(), "new", folder.toString())) {
            assertEquals(0, program.exitCode());
        }
        try (PackagedProgram program = new PackagedProgram(Map.of(), "check", folder.toString())) {
            assertEquals(0, program.exitCode());
            assertTrue(program.output().strip().endsWith(", no problems"), program.output());
        }
        try (PackagedProgram program = new PackagedProgram(Map.of(), "document", folder + "/texts/first-letter.txt")) {
            assertEquals(0, program.exitCode());
            assertTrue(program.output().contains("  paragraphCount: 2\n"), program.output());
        }
    }

    @Test
    void version() throws Exception {
        String pom = Files.readString(Path.of("pom.xml"));
        assertPrints(0, "parley " + pom.substring(pom.indexOf("<version>") + 9, pom.indexOf("</version>")), "--version");
    }

    @Test
    void help() throws Exception {
        try (PackagedProgram program = new PackagedProgram(Map.of(), "--help")) {
            assertEquals(0, program.exitCode());
            assertTrue(program.output().startsWith("usage:"), program.output());
        }
    }

    @Test
    void anythingElse() throws Exception {
        try (PackagedProgram program = new PackagedProgram(Map.of(), "help")) {
            assertEquals(2, program.exitCode());
            assertTrue(program.output().startsWith("parley: there is no command \"help\""), program.output());
        }
    }

    private static void assertPrints(int exitCode, String output, String... arguments) throws Exception {
        try (PackagedProgram program = new PackagedProgram(Map.of(), arguments)) {
            assertEquals(exitCode, program.exitCode());
            assertEquals(output, program.output().strip());
        }
    }
}
