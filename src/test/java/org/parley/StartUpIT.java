package org.parley;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged program takes what it finds where it is started, or says in one line why not. */
class StartUpIT {

    @ParameterizedTest
    @ValueSource(strings = { "", "http", "-1", "65536", "8080 " })
    void aPortThatIsNone(String port) throws Exception {
        try (PackagedProgram program = new PackagedProgram(Map.of("PORT", port))) {
            assertEquals(1, program.exitCode());
            assertEquals("PORT is \"" + port + "\"; expected a number from 0 (any free port) to 65535",
                    program.output().strip());
        }
    }

    @Test
    void aRecordWithProblems() throws Exception {
        Path broken = Path.of("src/test/resources/broken/several-in-one-go");
        assertRefused(broken.resolve("seeds"), Files.readString(broken.resolve("expected.txt")).strip());
    }

    @Test
    void aRecordThatIsNotThere() throws Exception {
        assertRefused(Path.of("target/nowhere"), "target/nowhere: there is no such folder");
    }

    @Test
    void aRecordThatIsNoFolder() throws Exception {
        assertRefused(Path.of("pom.xml"), "pom.xml: is not a folder");
    }

    @Test
    void aRecordThatIsEmpty() throws Exception {
        assertRefused(Files.createDirectories(Path.of("target/empty")), "empty: has no seed files");
    }

    private static void assertRefused(Path seeds, String problems) throws Exception {
        try (PackagedProgram program = new PackagedProgram(Map.of("PORT", "0", "PARLEY_SEEDS", seeds.toString()))) {
            assertEquals(1, program.exitCode());
            assertEquals(problems, program.output().strip());
        }
    }

    @Test
    void anotherRecordThanThePackedOne() throws Exception {
        try (PackagedProgram program = new PackagedProgram(
                Map.of("PORT", "0", "PARLEY_SEEDS", "src/test/resources/seeds-small"))) {
            given().baseUri(program.address().toString())
                    .queryParam("query", "{ place(id: \"zenda\") { name } istanbul: place(id: \"istanbul\") { id } }")
                    .when().get("/graphql").then().statusCode(200)
                    .body("data.place.name", equalTo("Zenda"))
                    .body("data.istanbul", nullValue());
        }
    }

    @Test
    void aStoreForTheRecord() throws Exception {
        try (PackagedProgram program = new PackagedProgram(Map.of("PORT", "0", "PARLEY_STORE_ACTIVE", "true"))) {
            given().baseUri(program.address().toString())
                    .queryParam("query", "{ place(id: \"istanbul\") { name } }").when().get("/graphql").then()
                    .statusCode(200).body("data.place.name", equalTo("Istanbul"));
        }
    }

    @Test
    void aBusyPort() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
                PackagedProgram program = new PackagedProgram(Map.of("PORT", "" + other.getLocalPort()))) {
            assertEquals(1, program.exitCode());
            assertEquals(List.of("Cannot listen on 127.0.0.1:" + other.getLocalPort() + ": Address already in use"),
                    errors(program));
        }
    }

    @Test
    void quarkusServerOnRequest() throws Exception {
        try (PackagedProgram program = new PackagedProgram(Map.of("PORT", "0", "QUARKUS_HTTP_HOST_ENABLED", "true"))) {
            given().baseUri(program.address().toString()).queryParam("query", "{ __typename }").when()
                    .get("/graphql").then().statusCode(200).body("data.__typename", equalTo("Query"));
        }
    }

    @Test
    void settingsForTlsAreNotPassedOver() throws Exception {
        try (PackagedProgram program = new PackagedProgram(
                Map.of("PORT", "0", "QUARKUS_HTTP_SSL_CERTIFICATE_KEY_STORE_FILE", "keys.p12"))) {
            assertEquals(1, program.exitCode());
            assertEquals(List.of("TLS needs quarkus.http.host-enabled=true"), errors(program));
        }
    }

    @Test
    void aSlipInASettingIsOneLine() throws Exception {
        for (Map.Entry<String, String> slip : Map.of("PARLEY_SEED", "PARLEY_SEED is not a setting (did you mean \"PARLEY_SEEDS\"?)",
                "PARLEY_LIMIT_DEADLINE", "PARLEY_LIMIT_DEADLINE is \"x\"; expected a time such as 10s, from 1ms to 1d").entrySet()) {
            try (PackagedProgram program = new PackagedProgram(Map.of("PORT", "0", slip.getKey(), "x"))) {
                assertEquals(1, program.exitCode());
                assertEquals(slip.getValue(), program.output().strip());
            }
        }
        try (PackagedProgram program = new PackagedProgram(Map.of("PORT", "0"), "-Dparley.colour=red")) {
            assertEquals(1, program.exitCode());
            assertEquals("parley.colour is not a setting", program.output().strip());
        }
    }

    @Test
    void theLogSaysWhichRecordIsServed() throws Exception {
        try (PackagedProgram program = new PackagedProgram(Map.of("PORT", "0"))) {
            program.await("Loaded Diplomacy around the Russia–Ukraine war, May to November 2025 from the program itself: "
                    + "[0-9]+ records, version [0-9a-f]{12}, in [0-9]+ ms");
        }
    }

    @Test
    void theGivenPortAndLogsThatAreLinesOfJson() throws Exception {
        int port = freePort();
        try (PackagedProgram program = new PackagedProgram(
                Map.of("PORT", "" + port, "QUARKUS_LOG_CONSOLE_JSON_ENABLED", "true"))) {
            assertEquals(URI.create("http://127.0.0.1:" + port), program.address());
            ObjectMapper json = new ObjectMapper();
            for (String line : program.output().lines().toList()) {
                JsonNode record = json.readTree(line);
                assertEquals("INFO", record.path("level").asText(), line);
                assertTrue(record.path("message").isTextual(), line);
            }
        }
    }

    @Test
    void noFolderForTemporaryFiles() throws Exception {
        try (PackagedProgram program = new PackagedProgram(Map.of("PORT", "0"), "-Djava.io.tmpdir=/dev/null/none")) {
            URI address = program.address();
            given().baseUri(address.toString()).queryParam("query", "{ place(id: \"istanbul\") { name } }").when()
                    .get("/graphql").then().statusCode(200).body("data.place.name", equalTo("Istanbul"));
            given().baseUri(address.toString()).when().get("/").then().statusCode(200);
            given().baseUri(address.toString()).when().get("/graphiql/graphiql.min.js").then().statusCode(200);
        }
    }

    private static List<String> errors(PackagedProgram program) {
        return program.output().lines().filter(line -> !line.contains(" INFO ")).toList();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
