package org.parley.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.parley.Endpoint;
import org.parley.GeneratedRecord;
import org.parley.seed.RecordLoader;
import org.parley.seed.Seeds;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;

/** Queries are answered from memory: not one SQL statement is made for them. */
@QuarkusTest
@TestProfile(GeneratedRecordProfile.class)
class StatementsTest {

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
    RecordLoader loader;

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
