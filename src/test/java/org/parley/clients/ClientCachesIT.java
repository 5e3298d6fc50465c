package org.parley.clients;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same of the packaged program. */
@QuarkusIntegrationTest
class ClientCachesIT extends ClientCachesTest {
}
