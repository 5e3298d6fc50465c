package org.parley.lambda;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same of the packaged program. */
@QuarkusIntegrationTest
class EventsIT extends EventsTest {
}
