package org.parley.export;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.http.Raw;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;

/** Files are had over HTTP like anything else: with tags, by name, for pages of any origin. */
@QuarkusTest
class ExportRouteTest {

    private static final String LINES = "/export/record.jsonl";
    private static final String TABLES = "/export/record.csv.zip";
    private static final String SPREADSHEET = TABLES + "?for=spreadsheet";
    private static final String GRAPH = "/export/record.jsonld";

    /** Asks for no coding unless it is told to. */
    private static final RestAssuredConfig RAW = RestAssuredConfig.config()
            .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());

    @ParameterizedTest
    @CsvSource({ LINES + ", application/jsonl; charset=utf-8, .jsonl", TABLES + ", application/zip, .csv.zip",
            SPREADSHEET + ", application/zip, -spreadsheet.csv.zip",
            GRAPH + ", application/ld+json; charset=utf-8, .jsonld" })
    void headersSayWhatItIs(String path, String type, String extension) {
        String name = "parley-" + fingerprint().substring(0, 12) + extension;
        for (String method : List.of("GET", "HEAD")) {
            given().config(RAW).when().request(method, path).then().statusCode(200).header("Content-Type", type)
                    .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                    .header("Cache-Control", "public, max-age=60").header("Vary", "Accept-Encoding")
                    .header("Content-Encoding", nullValue()).header("Access-Control-Allow-Origin", "*");
        }
        assertEquals(0, given().when().head(path).asByteArray().length);
    }

    @ParameterizedTest
    @ValueSource(strings = { LINES, TABLES, SPREADSHEET, GRAPH })
    void whoHasItIsNotSentIt(String path) {
        String tag = tag(path);
        assertTrue(tag.matches("\"[A-Za-z0-9_-]{43}\""), tag);
        for (String known : List.of(tag, "\"x\", W/" + tag, "*")) {
            given().header("If-None-Match", known).when().get(path).then().statusCode(304).header("ETag", tag)
                    .header("Cache-Control", "public, max-age=60").header("Content-Type", nullValue())
                    .body(emptyString());
            given().header("If-None-Match", known).when().head(path).then().statusCode(304);
        }
        given().header("If-None-Match", "\"x\"").when().head(path).then().statusCode(200).header("ETag", tag);
    }

    @Test
    void eachFileHasATagOfItsOwn() {
        assertNotEquals(tag(LINES), tag(GRAPH));
        assertNotEquals(tag(LINES), tag(TABLES));
        assertNotEquals(tag(TABLES), tag(SPREADSHEET));
    }

    @Test
    void textIsCompressedAndAnArchiveIsNot() throws IOException {
        for (String path : List.of(LINES, GRAPH)) {
            given().config(RAW).header("Accept-Encoding", "gzip").when().get(path).then().statusCode(200)
                    .header("Content-Encoding", "gzip");
        }
        byte[] archive = given().config(RAW).header("Accept-Encoding", "gzip").when().get(TABLES).asByteArray();
        assertArrayEquals(get(TABLES), archive);
    }

    @ParameterizedTest
    @CsvSource({ "POST, " + LINES, "PUT, " + TABLES, "DELETE, " + GRAPH, "PATCH, " + LINES })
    void itCanOnlyBeRead(String method, String path) {
        given().body("x").when().request(method, path).then().statusCode(405).header("Allow", "GET, HEAD, OPTIONS");
        given().when().get(path).then().statusCode(200);
    }

    @Test
    void optionsAreTold() {
        given().when().options(LINES).then().statusCode(204).header("Allow", "GET, HEAD, OPTIONS");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/export", "/export/", "/export/record", "/export/record.xml", "/export/record.jsonl.gz" })
    void thereIsNothingElse(String path) {
        given().when().get(path).then().statusCode(404);
    }

    @Test
    void pagesOfAnyOriginMayHaveIt() {
        given().header("Origin", "https://news.example").when().get(LINES).then().statusCode(200)
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Expose-Headers", containsString("Content-Disposition"));
        given().header("Origin", "https://news.example").header("Access-Control-Request-Method", "GET").when()
                .options(LINES).then().statusCode(200)
                .header("Access-Control-Allow-Origin", "https://news.example");
    }

    @Test
    void theFirstPageLeadsToIt() {
        for (String path : List.of(LINES, TABLES, SPREADSHEET, GRAPH)) {
            given().when().get("/").then().statusCode(200).body(containsString("href=\"" + path.substring(1) + "\""));
        }
    }

    @ParameterizedTest
    @CsvSource({ TABLES + "?for=excel, spreadsheet", TABLES + "?for=, spreadsheet", TABLES + "?for, spreadsheet",
            TABLES + "?for=Spreadsheet, spreadsheet", TABLES + "?for=spreadsheet&for=spreadsheet, spreadsheet",
            LINES + "?for=spreadsheet, no parameter", GRAPH + "?for=%3Cscript%3E, no parameter" })
    void whatItCanNotBeForIsRefused(String address, String expected) {
        given().urlEncodingEnabled(false).header("If-None-Match", "*").when().get(address).then().statusCode(400)
                .contentType("application/json").header("Cache-Control", "no-store").header("ETag", nullValue())
                .header("Access-Control-Allow-Origin", "*").body("errors[0].extensions.code", equalTo("BAD_REQUEST"))
                .body("errors[0].message", containsString(expected)).body(not(containsString("script")));
        assertEquals(0, given().urlEncodingEnabled(false).when().head(address).then().statusCode(400).extract()
                .asByteArray().length);
    }

    @ParameterizedTest
    @ValueSource(strings = { "?for=%zz", "?for=%", "?%zz=1" })
    void aParameterThatCanNotBeReadIsTheClientsMistake(String parameters) throws IOException {
        String answer = Raw.send("GET " + TABLES + parameters + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
        assertTrue(answer.endsWith("{\"errors\":[{\"message\":\"the parameters of the address cannot be decoded\","
                + "\"extensions\":{\"code\":\"BAD_REQUEST\"}}]}"), answer);
    }

    private static byte[] get(String path) {
        return given().when().get(path).then().statusCode(200).extract().asByteArray();
    }

    private static String tag(String path) {
        return given().when().head(path).then().statusCode(200).extract().header("ETag");
    }

    private static String fingerprint() {
        return given().queryParam("query", "{ dataset { fingerprint } }").when().get("/graphql").then().statusCode(200)
                .extract().path("data.dataset.fingerprint");
    }
}
