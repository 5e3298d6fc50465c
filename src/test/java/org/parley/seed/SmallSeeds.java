package org.parley.seed;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/** Runs the program on the small record of the tests instead of the real one. */
public class SmallSeeds implements QuarkusTestProfile {

    /** Where it lies. */
    public static final String FOLDER = "src/test/resources/seeds-small";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("parley.seeds", FOLDER);
    }
}
