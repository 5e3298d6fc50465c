package org.parley.page;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;
import org.parley.field.FieldRecord;

/** The same of the packaged program. */
@QuarkusIntegrationTest
@TestProfile(FieldRecord.class)
class FirstPageQuestionsIT extends FirstPageQuestionsTest {
}
