package org.parley.http;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;

/** The same of the packaged program. */
@QuarkusIntegrationTest
@TestProfile(GuardedProfile.class)
class GuardedIT extends GuardedTest {
}
