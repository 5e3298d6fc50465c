package org.parley.database;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

/** The tables are those that Hibernate reads from. */
@QuarkusTest
@TestProfile(SchemaScriptTest.Printing.class)
class SchemaScriptTest {

    private static final Path COMMITTED = Path.of("src/main/resources/schema.sql");
    private static final Path EXPECTED = Path.of("target/schema.sql");

    /** Lets Hibernate write down what it would create. */
    public static class Printing implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                Files.deleteIfExists(EXPECTED); // Hibernate appends
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return Map.of("parley.store.active", "true", "quarkus.hibernate-orm.scripts.generation", "create",
                    "quarkus.hibernate-orm.scripts.generation.create-target", EXPECTED.toString());
        }
    }

    @Test
    void theCommittedTablesAreThoseThatHibernateWouldCreate() throws IOException {
        Files.writeString(EXPECTED, inOrder(Files.readString(EXPECTED)));
        assertEquals(Files.readString(EXPECTED), Files.readString(COMMITTED),
                "The tables have changed. If that is meant: cp " + EXPECTED + " " + COMMITTED);
    }

    /** Hibernate lists the kinds that a fact can be of in an order that is another each time. */
    private static String inOrder(String script) {
        return Pattern.compile("(?<= in \\()[^)]*").matcher(script)
                .replaceAll(kinds -> Stream.of(kinds.group().split(",")).sorted().collect(joining(",")));
    }
}
