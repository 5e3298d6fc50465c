package org.parley.limit;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same of the packaged program. */
@QuarkusIntegrationTest
class RandomQueriesIT extends RandomQueriesTest {
}
