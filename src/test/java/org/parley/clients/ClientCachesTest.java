package org.parley.clients;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.parley.Endpoint;

import graphql.schema.idl.UnExecutableSchemaGenerator;
import io.quarkus.test.junit.QuarkusTest;

/** What clients are given to copy follows from the schema that is served. */
@QuarkusTest
class ClientCachesTest {

    private static final String FOLDER = "src/main/resources/clients/";

    private static ClientCaches caches() {
        return new ClientCaches(new ClientTypes(UnExecutableSchemaGenerator.makeUnExecutableSchema(Endpoint.types())));
    }

    @Test
    void apolloClientIsToldOfEveryType() throws IOException {
        same("apollo.js", caches().apollo());
    }

    @Test
    void graphcacheIsToldOfEveryType() throws IOException {
        same("graphcache.js", caches().graphcache());
    }

    private static void same(String name, String made) throws IOException {
        Path file = Path.of("target", name);
        Files.writeString(file, made);
        assertEquals(made, given().when().get("/clients/" + name).then().statusCode(200).extract().asString(),
                "The schema has changed. If that is meant: cp " + file + " " + FOLDER);
    }
}
