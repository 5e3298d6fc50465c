package org.parley;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.junit.main.Launch;
import io.quarkus.test.junit.main.LaunchResult;
import io.quarkus.test.junit.main.QuarkusMainTest;
import org.junit.jupiter.api.Test;

/** The program does not serve a record that has problems. */
@QuarkusMainTest
@TestProfile(ParleyTest.BrokenSeeds.class)
class ParleyTest {

    private static final Path BROKEN = Path.of("src/test/resources/broken/several-in-one-go");

    /** Starts with a record that has problems. */
    public static class BrokenSeeds implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("parley.seeds", BROKEN.resolve("seeds").toString());
        }
    }

    @Test
    @Launch(value = {}, exitCode = 1)
    void printsTheProblemsAndExits(LaunchResult result) throws IOException {
        assertEquals(Files.readString(BROKEN.resolve("expected.txt")).strip(), result.getErrorOutput().strip());
    }
}
