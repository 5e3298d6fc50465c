package org.parley.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.parley.Endpoint;

/** The store can be another database than the one in memory, with tables that Hibernate makes. */
@QuarkusTest
@TestProfile(OtherDatabaseTest.Elsewhere.class)
class OtherDatabaseTest {

    /** Another database, without tables. */
    public static class Elsewhere implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("parley.store.active", "true", "quarkus.datasource.jdbc.url", "jdbc:h2:mem:elsewhere;DB_CLOSE_DELAY=-1",
                    "quarkus.hibernate-orm.schema-management.strategy", "drop-and-create");
        }
    }

    @Test
    void itIsServedFromThere() {
        assertEquals("Istanbul", Endpoint.ask("{ meeting(id: \"istanbul-talks-2025-05\") { place { name } } }")
                .getString("data.meeting.place.name"));
    }
}
