package org.parley.field;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/** Runs the program on an invented record with every construct that a record of a negotiation can have. */
public class FieldRecord implements QuarkusTestProfile {

    /** Where it lies. */
    public static final String FOLDER = "src/test/resources/seeds-field";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("parley.seeds", FOLDER);
    }
}
