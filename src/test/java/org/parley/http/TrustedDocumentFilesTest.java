package org.parley.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.runtime.configuration.ConfigurationException;

/** Lists of trusted documents. */
class TrustedDocumentFilesTest {

    @TempDir
    Path folder;

    @Test
    void aFileOrAllThatAreInAFolder() throws IOException {
        Path one = Files.writeString(folder.resolve("a.json"), "{\"1\": \"{ a }\"}");
        Files.writeString(folder.resolve("b.json"),
                "{\"format\": \"apollo-persisted-query-manifest\", "
                        + "\"operations\": [{\"id\": \"2\", \"body\": \"{ b }\"}]}");
        Files.writeString(folder.resolve("README"), "not a list");
        assertEquals(Map.of("1", "{ a }"), TrustedDocumentFiles.read(one));
        assertEquals(Map.of("1", "{ a }", "2", "{ b }"), TrustedDocumentFiles.read(folder));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {                                                | the file is not JSON at line 1, column 2
            {}                                               | has no documents
            []                                               | is not an object
            {"1": 7}                                         | must have texts by their hashes, or be of the format apollo-persisted-query-manifest
            {"1": "{ a }", "1": "{ b }"}                     | the file has a name twice at line 1, column 19
            {"format": "apollo-persisted-query-manifest", "operations": [7]} | must have texts by their hashes, or be of the format apollo-persisted-query-manifest
            """)
    void aFileThatIsNone(String text, String problem) throws IOException {
        Path file = Files.writeString(folder.resolve("list.json"), text);
        assertEquals("parley.http.trusted-documents: " + file + " " + problem, message(file));
    }

    @Test
    void thereIsNoSuchFile() {
        Path file = folder.resolve("none.json");
        assertEquals("parley.http.trusted-documents: " + file + " can not be read", message(file));
        assertEquals("parley.http.trusted-documents: " + folder + " has no documents", message(folder));
    }

    private static String message(Path path) {
        return assertThrows(ConfigurationException.class, () -> TrustedDocumentFiles.read(path)).getMessage();
    }
}
