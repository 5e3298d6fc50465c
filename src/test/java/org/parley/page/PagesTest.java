package org.parley.page;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RedirectConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;

/** Pages say what the record is, work behind any prefix, are kept as long as they hold, and load nothing from elsewhere. */
@QuarkusTest
class PagesTest {

    private static final RestAssuredConfig RAW = RestAssuredConfig.config()
            .redirect(RedirectConfig.redirectConfig().followRedirects(false))
            .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());

    @Test
    void theFirstPageSaysWhatTheRecordIs() {
        raw().when().get("/").then().statusCode(200).contentType("text/html; charset=utf-8")
                .body(containsString("<h1>Diplomacy around the Russia–Ukraine war, May to November 2025</h1>"))
                .body(containsString("as five documents of 2025 tell it"))
                .body(containsString("<li>14 persons</li>"))
                .body(containsString("<a href=\"https://spdx.org/licenses/Apache-2.0.html\">Apache-2.0</a>"))
                .body(matchesPattern("(?s).*Version <code>[0-9a-f]{12}</code>.*"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/", "/graphiql/" })
    void addressesOnPagesAreRelative(String page) {
        String html = raw().when().get(page).then().extract().asString();
        List<String> addresses = Pattern.compile("(?:href|src)=\"([^\"]*)\"").matcher(html).results()
                .map(match -> match.group(1)).filter(address -> !address.startsWith("https://spdx.org/")).toList();
        assertTrue(addresses.size() > 4, html);
        addresses.forEach(address -> assertTrue(address.equals("data:,") || address.matches("[a-z][a-z./-]*[/a-zA-Z](\\?.*)?"),
                address));
    }

    @ParameterizedTest
    @CsvSource({ "/graphiql, graphiql/", "/q/graphql-ui, ../graphiql/", "/q/graphql-ui/, ../../graphiql/",
            "/graphiql?query=%7Ba%7D, graphiql/?query=%7Ba%7D",
            "/q/graphql-ui/?query=%7Ba%7D, ../../graphiql/?query=%7Ba%7D" })
    void otherAddressesLeadToGraphiql(String path, String location) {
        raw().urlEncodingEnabled(false).when().get(path).then().statusCode(301).header("Location", location);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/", "/page.css", "/graphiql/", "/graphiql/start.js", "/graphiql/graphiql.min.js" })
    void cachesAskWhetherAFileIsStillTheSame(String path) {
        String plain = raw().header("Accept-Encoding", "identity").when().get(path).then().statusCode(200)
                .header("Cache-Control", "no-cache").header("Vary", "Accept-Encoding")
                .header("Access-Control-Allow-Origin", "*").extract().header("ETag");
        String compressed = raw().header("Accept-Encoding", "br, gzip").when().head(path).then().statusCode(200)
                .header("Content-Encoding", "gzip").extract().header("ETag");
        assertNotEquals(plain, compressed);
        raw().header("Accept-Encoding", "gzip").header("If-None-Match", compressed).when().get(path).then().statusCode(304);
        raw().header("Accept-Encoding", "identity").header("If-None-Match", compressed).when().get(path).then()
                .statusCode(200);
    }

    @Test
    void filesAreCompressedAsTheClientSays() {
        raw().header("Accept-Encoding", "gzip").when().head("/graphiql/graphiql.min.js").then()
                .header("Content-Length", Integer::parseInt, lessThan(700_000));
        for (String identity : List.of("gzip;q=0", "br, gzip; q=0.0", "*;q=0", "identity", "br")) {
            raw().header("Accept-Encoding", identity).when().head("/graphiql/graphiql.min.js").then()
                    .header("Content-Encoding", "identity").header("Content-Length", Integer::parseInt, equalTo(3_182_279));
        }
        byte[] whole = given().header("Accept-Encoding", "*").when().get("/graphiql/graphiql.min.js").asByteArray();
        assertEquals(3_182_279, whole.length);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/", "/graphiql/", "/graphiql/start.js" })
    void browsersAreToldWhatAPageMayDo(String path) {
        raw().when().get(path).then().header("Content-Security-Policy", startsWith("default-src 'none'; "))
                .header("Content-Security-Policy", not(containsString("http")))
                .header("X-Content-Type-Options", "nosniff").header("X-Frame-Options", "SAMEORIGIN")
                .header("Referrer-Policy", "no-referrer");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/graphiql/none", "/graphiql/../page/start.js", "/graphql-ui/index.html", "/graphql-ui/graphiql.min.js",
            "/index.html", "/page/graphiql.html" })
    void nothingElseIsServed(String path) {
        raw().when().get(path).then().statusCode(404).header("Cache-Control", nullValue());
    }

    @Test
    void pagesAreOnlyRead() {
        raw().when().post("/graphiql/").then().statusCode(405).header("Allow", "GET, HEAD, OPTIONS");
        raw().when().options("/").then().statusCode(204).header("Allow", "GET, HEAD, OPTIONS");
    }

    private static RequestSpecification raw() {
        return given().config(RAW);
    }
}
