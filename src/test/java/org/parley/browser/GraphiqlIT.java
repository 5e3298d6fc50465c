package org.parley.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.RestAssured;

/** GraphiQL of the packaged program works in a real browser, with nothing from elsewhere. */
@QuarkusIntegrationTest
class GraphiqlIT {

    private static final String QUERY = "{ place(id: \"istanbul\") { name state { name } } }";

    @Test
    void aQueryIsRunAndTheDocumentationIsShown() throws Exception {
        Optional<Path> chromium = Browser.executable();
        assumeTrue(chromium.isPresent(), "skipped: there is no Chromium on this machine");
        String page = "http://127.0.0.1:" + RestAssured.port + "/graphiql/?query=" + URLEncoder.encode(QUERY, StandardCharsets.UTF_8).replace("+", "%20");
        try (Browser browser = new Browser(chromium.get(), page)) {
            browser.await("document.querySelector('.graphiql-execute-button')");
            browser.await("document.querySelector('button[aria-label=\"Show Documentation Explorer\"]')");
            browser.evaluate("document.querySelector('.graphiql-execute-button').click()");
            browser.await("document.querySelector('.result-window').textContent.includes('Türkiye')");
            browser.evaluate("document.querySelector('button[aria-label=\"Show Documentation Explorer\"]').click()");
            browser.await("document.querySelector('.graphiql-plugin').textContent.includes('Query')");
            browser.screenshot(Path.of("target/graphiql.png"));
            assertEquals("", browser.evaluate("performance.getEntriesByType('resource').map(entry => entry.name)"
                    + ".filter(name => !name.startsWith(location.origin) && !name.startsWith('data:')).join(' ')"));
        }
    }
}
