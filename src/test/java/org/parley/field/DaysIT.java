package org.parley.field;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;

/** The same of the packaged program. */
@QuarkusIntegrationTest
@TestProfile(FieldRecord.class)
class DaysIT extends DaysTest {
}
