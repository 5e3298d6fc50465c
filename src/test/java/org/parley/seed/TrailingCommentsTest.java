package org.parley.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In YAML, what comes after a space and a number sign is a comment, whether it was meant to be one or not. */
class TrailingCommentsTest {

    @TempDir
    Path temporary;

    private Path seeds;

    @BeforeEach
    void makeAFolderWithADocument() throws IOException {
        seeds = temporary.resolve("seeds");
        Folders.write(seeds.resolve("documents/letter.yaml"),
                "- {id: letter, title: A letter, language: en, paragraphCount: 1}\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "  name: Building #5",
            "  name: Building\t#5",
            "  name: Building    # the fifth",
            "  name: \uD83C\uDFE2 Building #5",
            "  ? name\n  : Building #5",
            "  name: the\n    Building #5",
            "  name:\n    Building #5",
            "  name: A \"quoted\" Building #5",
            "  name: Building #5\r",
            "  \"name\": Building #5",
            "  {name: Building #5\n  }",
            "  name: Building\n  summary: #5",
            "  name: Building\n  summary: null #5",
    })
    void aValueThatIsCutIsReported(String name) throws IOException {
        String warnings = warnings(name);
        assertEquals("what comes after \" #\" is a comment; put the value in quotes if that belongs to it, else the comment on a "
                + "line of its own", warnings.replaceFirst("^seeds/topics/t.yaml:[0-9]+: warning: (name|summary): ", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "  name: 'Building #5'",
            "  name: \"Building #5\"",
            "  name: \"Building\" # the fifth",
            "  name: 'Building' # the fifth",
            "  name: \"the\n    Building\" # the fifth",
            "  name: >- # the fifth\n    Building #5",
            "  name: |- # the fifth\n    Building #5",
            "  name: Building#5",
            "  # the fifth\n  name: Building",
            "  name: Building\n  # the fifth",
            "  name: # the fifth\n    Building",
    })
    void aValueThatIsWholeIsNot(String name) throws IOException {
        assertEquals("", warnings(name));
    }

    @Test
    void everyPlaceIsNamed() throws IOException {
        Folders.write(seeds.resolve("documents/letter.yaml"),
                "- {id: letter, title: A letter, language: en, paragraphCount: 2}\n");
        Files.createDirectory(seeds.resolve("topics"));
        Files.writeString(seeds.resolve("topics/t.yaml"), """
                # all that is known
                - id: peace # for a while
                  name: Peace
                  citations: # of the letter
                    - letter#1 # and no other
                    - {document: letter, paragraph: 2 # two
                      }
                """);
        assertEquals("2: id, 5: citations[0], 6: citations[1].paragraph", SeedReader.read(seeds).warnings().first().stream()
                .map(problem -> problem.at().line() + ": " + problem.at().path()).collect(Collectors.joining(", ")));
    }

    @Test
    void jsonHasNoComments() throws IOException {
        Folders.write(seeds.resolve("topics/t.json"), "[{\"id\": \"peace\", \"name\": \"Peace #1\", \"citations\": [\"letter#1\"]}]");
        assertEquals("", SeedReader.read(seeds).warnings().toString());
    }

    private String warnings(String name) throws IOException {
        boolean flow = name.strip().startsWith("{");
        Folders.write(seeds.resolve("topics/t.yaml"), flow
                ? "- " + name.strip().replaceFirst("}$", ", id: peace, citations: [letter#1]}").replaceFirst("\n *,", "\n  ,") + "\n"
                : "- id: peace\n  citations: [letter#1]\n" + name + "\n");
        return SeedReader.read(seeds).warnings().toString();
    }
}
