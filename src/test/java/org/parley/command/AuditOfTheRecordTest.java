package org.parley.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.parley.seed.SeedReader;

/** The record that comes with the program leaves out no paragraph of its documents, and says so in a file. */
class AuditOfTheRecordTest {

    private static final Path COMMITTED = Path.of("seeds/AUDIT.md");

    @Test
    void theRecordHasNoWarnings() {
        assertEquals("", SeedReader.read(Path.of("seeds")).warnings().toString());
    }

    @Test
    void theCommittedAuditIsThatOfTheRecord() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        assertEquals(0, new Commands(stream, stream).run(List.of("audit", "seeds")));
        assertEquals(out.toString(StandardCharsets.UTF_8), Files.readString(COMMITTED),
                "The record has changed; write the audit anew: java -jar target/quarkus-app/quarkus-run.jar audit seeds > "
                        + COMMITTED);
    }
}
