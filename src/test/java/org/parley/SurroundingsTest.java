package org.parley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.settings.SettingsCheck;

/** What is set beside the program is looked at before it starts. */
class SurroundingsTest {

    @TempDir
    Path folder;

    @Test
    void aSlipInTheFileOfSettingsIsTold() throws IOException {
        write("quarkus.http.port=8081\n%prod.parley.wacth=true\n");
        assertEquals(Optional.of("parley.wacth is not a setting (did you mean \"parley.watch\"?)"),
                SettingsCheck.problem(Map.of(), Surroundings.properties(folder)));
    }

    @Test
    void aGoodFileIsNoProblem() throws IOException {
        write("parley.watch=true\n%dev.parley.http.max-age=0s\n");
        assertEquals(Optional.empty(), SettingsCheck.problem(Map.of(), Surroundings.properties(folder)));
    }

    @Test
    void thereNeedBeNoFileAndABrokenOneIsLeftToQuarkus() throws IOException {
        assertEquals(System.getProperty("user.dir"), Surroundings.properties(folder).get("user.dir"));
        write("parley.watch=\\u00zz\n");
        assertNull(Surroundings.properties(folder).get("parley.watch"));
    }

    private void write(String text) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("config")).resolve("application.properties"), text);
    }
}
