package org.parley.seed;

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

/** What the program prints and with which code it exits when it is given a command. */
class CommandsTest {

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

    @Test
    void anythingElse() {
        for (List<String> arguments : List.of(List.<String> of(), List.of("chekc"), List.of("check", "a", "b"),
                List.of("schema", "a"), List.of("--help"))) {
            out.reset();
            err.reset();
            assertEquals(2, run(arguments.toArray(String[]::new)));
            assertEquals("", printed(out));
            assertTrue(printed(err).startsWith("usage:"));
        }
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
