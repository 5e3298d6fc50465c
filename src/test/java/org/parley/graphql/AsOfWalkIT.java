package org.parley.graphql;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same of the packaged program. */
@QuarkusIntegrationTest
class AsOfWalkIT extends AsOfWalkTest {
}
