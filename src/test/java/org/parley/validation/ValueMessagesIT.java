package org.parley.validation;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same of the packaged program. */
@QuarkusIntegrationTest
class ValueMessagesIT extends ValueMessagesTest {
}
