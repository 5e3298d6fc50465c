package org.parley.graphql;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/** For tests that put a generated record in the place of the real one and read much of it. */
public class GeneratedRecordProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("parley.seeds", "src/test/resources/seeds-small", "parley.limit.cost", "1000000000");
    }
}
