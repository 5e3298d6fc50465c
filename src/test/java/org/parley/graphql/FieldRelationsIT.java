package org.parley.graphql;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;
import org.parley.field.FieldRecord;

/** The same of the packaged program. */
@QuarkusIntegrationTest
@TestProfile(FieldRecord.class)
class FieldRelationsIT extends FieldRelationsTest {
}
