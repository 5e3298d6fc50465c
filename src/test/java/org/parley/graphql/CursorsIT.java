package org.parley.graphql;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;

/** The same of the packaged program. */
@QuarkusIntegrationTest
@TestProfile(NotationProfile.class)
class CursorsIT extends CursorsTest {
}
