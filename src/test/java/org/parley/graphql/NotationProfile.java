package org.parley.graphql;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/** Runs the program on a record with names, texts, dates and durations of every sort. */
public class NotationProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("parley.seeds", "src/test/resources/seeds-notation");
    }
}
