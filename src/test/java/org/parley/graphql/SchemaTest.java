package org.parley.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.parley.Endpoint;

import io.quarkus.test.junit.QuarkusTest;

/** The schema is as committed, so that no change of it slips in, and it explains itself to strangers. */
@QuarkusTest
class SchemaTest {

    private static final Path COMMITTED = Path.of("src/main/graphql/schema.graphql");

    @Test
    void theServedSchemaIsTheCommittedOne() throws IOException {
        Path served = Path.of("target/schema.graphql");
        Files.writeString(served, Endpoint.schema());
        assertEquals(Files.readString(COMMITTED), Files.readString(served),
                "The schema has changed. If that is meant: cp " + served + " " + COMMITTED);
    }

    @Test
    void theSchemaSaysWhatItIs() {
        String described = Endpoint.ask("{ __schema { description } }").getString("data.__schema.description");
        assertTrue(described.startsWith("The citable, walkable record of a negotiation: who met whom, where and when;"), described);
    }

    @Test
    void everythingHasADescription() {
        List<String> bare = new ArrayList<>();
        for (var type : Endpoint.ask("""
                { __schema { types { name kind description
                    fields(includeDeprecated: true) { name description args { name description } }
                    inputFields { name description } enumValues { name description } } } }""")
                .<Map<String, Object>>getList("data.__schema.types")) {
            if (!type.get("name").toString().startsWith("__")) {
                collect("", type, bare);
            }
        }
        assertEquals(List.of(), bare);
    }

    @SuppressWarnings("unchecked")
    private static void collect(String path, Map<String, Object> element, List<String> bare) {
        String name = path + element.get("name");
        Object description = element.get("description");
        if (description == null || description.toString().isBlank()) {
            bare.add(name);
        }
        for (String part : List.of("fields", "args", "inputFields", "enumValues")) {
            if (element.get(part) != null) {
                ((List<Map<String, Object>>) element.get(part)).forEach(each -> collect(name + ".", each, bare));
            }
        }
    }
}
