package org.parley.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with each folder of {@code src/test/resources/broken} is said in the file {@code expected.txt} there. */
class BrokenSeedsTest {

    private static final Path BROKEN = Path.of("src/test/resources/broken");

    static Stream<String> folders() throws IOException {
        try (Stream<Path> folders = Files.list(BROKEN)) {
            List<String> names = folders.map(folder -> folder.getFileName().toString()).sorted().toList();
            assertTrue(names.contains("several-in-one-go"));
            return names.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void reportsWhatIsWrong(String name) throws IOException {
        Path folder = BROKEN.resolve(name);
        SeedException e = assertThrows(SeedException.class, () -> SeedReader.read(folder.resolve("seeds")));
        assertEquals(Files.readString(folder.resolve("expected.txt")), e.getMessage() + "\n");
    }
}
