package org.parley.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.parley.dataset.CurrentDataset;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Metamodel;
import org.parley.model.Incident;
import org.parley.model.Meeting;
import org.parley.model.Place;
import org.parley.model.Statement;

/** The record in the database. */
@QuarkusTest
@TestProfile(SmallSeeds.class)
class RecordLoaderTest {

    @Inject
    RecordLoader loader;

    @Inject
    CurrentDataset dataset;

    @Inject
    EntityManager database;

    @Test
    @TestTransaction
    void holdsEveryRecordFromTheStart() {
        assertEquals(dataset.current().counts(), stored());
        assertEquals(SeedReader.read(Path.of(SmallSeeds.FOLDER)).fingerprint(), dataset.current().fingerprint());
    }

    @Test
    @TestTransaction
    void keepsValuesAndReferences() {
        Meeting meeting = Meeting.findById("first-zenda-meeting");
        assertEquals("zenda-preparation", meeting.previous.id());
        assertEquals("1894-05-15?/1894-05-16?", meeting.date.edtf);
        assertEquals("zenda", Place.<Place> findById("castle-of-zenda").parent.id());
        assertEquals(4, Incident.<Incident> findById("border-raid").casualties.killedHigh);
        assertEquals(4, Statement.<Statement> findById("rudolf-offers-talks").about.size());
    }

    private Map<String, Integer> stored() {
        Map<String, Integer> counts = new TreeMap<>();
        for (Kind kind : Metamodel.get().concreteKinds()) {
            Number count = database.createQuery("select count(*) from " + kind.name(), Number.class).getSingleResult();
            counts.put(kind.plural(), count.intValue());
        }
        return counts;
    }
}
