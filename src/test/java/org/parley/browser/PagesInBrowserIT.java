package org.parley.browser;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.RestAssured;

/** Pages of the packaged program work in a real browser, with nothing from elsewhere, also behind a real proxy's prefix. */
@QuarkusIntegrationTest
class PagesInBrowserIT {

    private static final String QUERY = "?query=%7B%20place(id:%20%22istanbul%22)%20%7B%20name%20state%20%7B%20name%20%7D%20%7D%20%7D";

    @Test
    void aQueryIsRunAndTheDocumentationIsShown() throws Exception {
        try (Browser browser = new Browser(chromium(), direct() + "graphiql/" + QUERY)) {
            runsTheQuery(browser);
            browser.evaluate("document.querySelector('button[aria-label=\"Show Documentation Explorer\"]').click()");
            browser.await("document.querySelector('.graphiql-plugin').textContent.includes('Query')");
            browser.screenshot(Path.of("target/graphiql.png"));
            assertNothingFromElsewhere(browser);
        }
    }

    @Test
    void aQueryIsRunBehindAPrefix() throws Exception {
        try (ReverseProxy proxy = proxy();
                Browser browser = new Browser(chromium(), proxy.address() + "q/graphql-ui" + QUERY)) {
            runsTheQuery(browser);
            assertEquals("/parley/graphiql/", browser.evaluate("location.pathname"));
            assertNothingFromElsewhere(browser);
        }
    }

    @Test
    void theFirstPageLeadsToGraphiqlBehindAPrefix() throws Exception {
        try (ReverseProxy proxy = proxy(); Browser browser = new Browser(chromium(), proxy.address())) {
            browser.await("getComputedStyle(document.querySelector('article')).borderTopStyle === 'solid'");
            browser.screenshot(Path.of("target/first-page.png"));
            browser.evaluate("document.querySelector('article a').click()");
            browser.await("document.querySelector('.graphiql-execute-button')");
            assertNothingFromElsewhere(browser);
        }
    }

    @Test
    void everyAddressOfTheFirstPageLeadsSomewhereBehindAPrefix() throws Exception {
        try (ReverseProxy proxy = proxy()) {
            for (String address : new String[] { "page.css", "graphiql/", "graphql/schema.graphql", "export/record.jsonl",
                    "export/record.csv.zip", "export/record.jsonld" }) {
                given().when().get(proxy.address() + address).then().statusCode(200);
            }
            given().contentType("application/json").body("{\"query\": \"{ __typename }\"}").when()
                    .post(proxy.address() + "graphql").then().statusCode(200).body("data.__typename", equalTo("Query"));
        }
    }

    private static void runsTheQuery(Browser browser) throws Exception {
        browser.await("document.querySelector('.graphiql-execute-button')");
        browser.await("document.querySelector('button[aria-label=\"Show Documentation Explorer\"]')");
        browser.evaluate("document.querySelector('.graphiql-execute-button').click()");
        browser.await("document.querySelector('.result-window').textContent.includes('Türkiye')");
    }

    private static void assertNothingFromElsewhere(Browser browser) throws Exception {
        assertEquals("", browser.evaluate("performance.getEntriesByType('resource').map(entry => entry.name)"
                + ".filter(name => !name.startsWith(location.origin) && !name.startsWith('data:')).join(' ')"));
    }

    private static String direct() {
        return "http://127.0.0.1:" + RestAssured.port + "/";
    }

    private static Path chromium() {
        Optional<Path> chromium = Browser.executable();
        assumeTrue(chromium.isPresent(), "skipped: there is no Chromium on this machine");
        return chromium.get();
    }

    private static ReverseProxy proxy() throws Exception {
        Optional<Path> nginx = ReverseProxy.executable();
        assumeTrue(nginx.isPresent(), "skipped: there is no nginx on this machine");
        return new ReverseProxy(nginx.get(), RestAssured.port);
    }
}
