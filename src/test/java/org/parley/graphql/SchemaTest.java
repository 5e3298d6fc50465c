package org.parley.graphql;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.parley.Endpoint;

import graphql.language.ScalarTypeDefinition;
import graphql.language.StringValue;
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
        assertTrue(Endpoint.schema().contains('"' + described + "\"\nschema {\n  query: Query\n}"), described);
    }

    @Test
    void whoHasTheServedSchemaIsNotSentItAgain() {
        String tag = given().when().get("/graphql/schema.graphql").then().statusCode(200)
                .header("Cache-Control", "public, max-age=60").extract().header("ETag");
        given().header("If-None-Match", tag).when().get("/graphql/schema.graphql").then().statusCode(304);
        given().when().head("/graphql/schema.graphql").then().statusCode(200).header("ETag", tag);
        given().when().delete("/graphql/schema.graphql").then().statusCode(405).header("Allow", "GET, HEAD, OPTIONS");
    }

    @Test
    void scalarsNameTheirSpecification() {
        assertEquals(Map.of("Date", "https://scalars.graphql.org/andimarek/local-date",
                "DateTime", "https://www.rfc-editor.org/rfc/rfc3339"),
                Endpoint.types().scalars().values().stream().filter(scalar -> !scalar.getDirectives().isEmpty())
                        .collect(Collectors.toMap(ScalarTypeDefinition::getName, SchemaTest::specification)));
    }

    private static String specification(ScalarTypeDefinition scalar) {
        return ((StringValue) scalar.getDirectives("specifiedBy").get(0).getArgument("url").getValue()).getValue();
    }

    @Test
    void directivesWhosePromiseIsNotKeptAreNotThere() {
        assertEquals(List.of("deprecated", "include", "inverse", "oneOf", "skip", "specifiedBy"), Endpoint.ask(
                "{ __schema { directives { name } } }").getList("data.__schema.directives.name").stream().sorted().toList());
        for (String query : List.of("{ place(id: \"istanbul\") { ... @defer { name } } }",
                "query @experimental_disableErrorPropagation { place(id: \"istanbul\") { name } }")) {
            Endpoint.post(query, Map.of()).body("errors[0].extensions.code", equalTo("GRAPHQL_VALIDATION_FAILED"));
        }
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
