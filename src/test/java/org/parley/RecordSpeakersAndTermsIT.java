package org.parley;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same of the packaged program. */
@QuarkusIntegrationTest
class RecordSpeakersAndTermsIT extends RecordSpeakersAndTermsTest {
}
