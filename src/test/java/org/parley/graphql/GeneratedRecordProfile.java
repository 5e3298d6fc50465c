package org.parley.graphql;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/**
 * For tests that put a generated record in the place of the real one, read much of it, and count the SQL statements.
 */
public class GeneratedRecordProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("quarkus.hibernate-orm.statistics", "true", "parley.seeds", "src/test/resources/seeds-small",
                "parley.limit.cost", "1000000000");
    }
}
