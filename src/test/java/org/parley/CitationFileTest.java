package org.parley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.api.Test;

/** The program can be cited: see <a href="https://citation-file-format.github.io/">Citation File Format</a>. */
class CitationFileTest {

    private final JsonNode file = read();

    @Test
    void itHasAllThatTheFormatAsksFor() {
        for (String key : List.of("cff-version", "message", "title", "authors")) {
            assertTrue(file.has(key), key);
        }
        assertEquals("1.2.0", file.get("cff-version").asText());
        assertTrue(file.at("/authors/0/name").isTextual());
    }

    @Test
    void itSpeaksOfThisVersion() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        assertEquals(pom.substring(pom.indexOf("<version>") + 9, pom.indexOf("</version>")), file.get("version").asText());
        assertTrue(pom.contains("<name>" + file.get("license").asText() + "</name>"));
    }

    private static JsonNode read() {
        try {
            return new YAMLMapper().readTree(Files.readString(Path.of("CITATION.cff")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
