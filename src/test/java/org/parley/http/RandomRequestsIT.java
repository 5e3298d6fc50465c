package org.parley.http;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same of the packaged program. */
@QuarkusIntegrationTest
class RandomRequestsIT extends RandomRequestsTest {
}
