package org.parley.error;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** The list of codes that clients read is the one that the program has. */
class ErrorCodeTest {

    private static final String HEAD = "| code | status | meaning |\n|---|---|---|\n";

    @Test
    void theDocumentationHasEveryCodeWithItsMeaning() throws IOException {
        String readme = Files.readString(Path.of("src/main/graphql/README.md"));
        int begin = readme.indexOf(HEAD) + HEAD.length();
        assertEquals(Arrays.stream(ErrorCode.values())
                .map(code -> "| `" + code + "` | " + code.status() + " | " + code.meaning() + " |\n")
                .collect(Collectors.joining()), readme.substring(begin, readme.indexOf("\n\n", begin) + 1));
    }
}
