package org.parley.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.parley.Endpoint;
import org.parley.GeneratedRecord;
import org.parley.loading.DatasetLoader;
import org.parley.seed.Seeds;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;

/** Queries are answered from memory: even if there is a store, not one SQL statement is made for them. */
@QuarkusTest
@TestProfile(StatementsTest.Counting.class)
class StatementsTest {

    /** With a store that counts its statements. */
    public static class Counting extends GeneratedRecordProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> settings = new HashMap<>(super.getConfigOverrides());
            settings.putAll(Map.of("parley.store.active", "true", "quarkus.hibernate-orm.statistics", "true"));
            return settings;
        }
    }

    private static final String FIVE_LEVELS = """
            { tracks(first: 100) { nodes {
                meetings(first: 20) { totalCount nodes {
                    place { state { name } }
                    statusChanges { status citations { document { title } } }
                    participations(first: 20) { nodes {
                        actor { name
                            statements(first: 10) { nodes {
                                gist topics { nodes { name } } about { nodes { id } } } }
                            said: statements(first: 10, where: {act: [SAID]}) { nodes { gist } } } } } } } } } }""";

    @Inject
    DatasetLoader loader;

    @Inject
    SessionFactory sessions;

    @Test
    void aWalkOverFiveLevelsMakesNone() {
        loader.replace(new Seeds(GeneratedRecord.of(30)));
        assertEquals(0, statements(FIVE_LEVELS, 30));
    }

    private long statements(String query, int tracks) {
        sessions.getStatistics().clear();
        assertEquals(tracks, Endpoint.ask(query).getList("data.tracks.nodes").size());
        return sessions.getStatistics().getPrepareStatementCount();
    }
}
