package org.parley.export;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same of the packaged program. */
@QuarkusIntegrationTest
class ExportRouteIT extends ExportRouteTest {
}
