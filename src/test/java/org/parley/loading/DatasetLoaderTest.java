package org.parley.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.hibernate.Hibernate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.GeneratedRecord;
import org.parley.dataset.CurrentDataset;
import org.parley.dataset.Dataset;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Metamodel;
import org.parley.model.Citation;
import org.parley.model.Incident;
import org.parley.model.Meeting;
import org.parley.model.Node;
import org.parley.model.Participation;
import org.parley.model.Place;
import org.parley.model.Statement;
import org.parley.model.Topic;
import org.parley.seed.Fingerprint;
import org.parley.seed.SeedReader;
import org.parley.seed.Seeds;
import org.parley.seed.SmallSeeds;

/** A dataset that is loaded is served, and is in the store. */
@QuarkusTest
@TestProfile(StoredSmallSeeds.class)
class DatasetLoaderTest {

    @Inject
    DatasetLoader loader;

    @Inject
    CurrentDataset dataset;

    @Inject
    EntityManager database;

    @BeforeEach
    void loadTheSmallRecord() {
        loader.replace(SeedReader.read(Path.of(SmallSeeds.FOLDER)));
    }

    @Test
    @TestTransaction
    void holdsEveryRecord() {
        assertEquals(dataset.current().counts(), stored());
    }

    @Test
    void tellsWhatIsServed() {
        Seeds seeds = SeedReader.read(Path.of(SmallSeeds.FOLDER));
        assertEquals(seeds.fingerprint(), dataset.current().fingerprint());
        assertEquals(List.of(), seeds.records().stream().map(Node::id)
                .filter(id -> dataset.current().view().number(id) < 0).toList());
        assertEquals(78, dataset.current().size());
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
        assertEquals(2, Participation.count("meeting.id", "first-zenda-meeting"));
        assertEquals("an unnamed courtier",
                Citation.<Citation> findById("anonymous-warning--strelsau-gazette-8").attribution);
    }

    @Test
    void replacesTheWholeRecord() {
        loader.replace(new Seeds(GeneratedRecord.of(3)));
        QuarkusTransaction.requiringNew().run(() -> {
            assertEquals(dataset.current().counts(), stored());
            assertNull(Topic.findById("prisoners"));
            assertNotNull(Topic.findById("topic-0"));
        });
    }

    @Test
    void replacesARecordByOneWithTheSameIds() {
        Seeds again = SeedReader.read(Path.of(SmallSeeds.FOLDER));
        again.records().stream().filter(Topic.class::isInstance).map(Topic.class::cast)
                .forEach(topic -> topic.name = topic.name + " anew");
        loader.replace(new Seeds(again.records()));
        QuarkusTransaction.requiringNew()
                .run(() -> assertEquals("Prisoners anew", Topic.<Topic> findById("prisoners").name));
    }

    @Test
    void keepsTheOldRecordIfTheNewOneDoesNotFit() {
        Dataset before = dataset.current();
        List<Node> records = new ArrayList<>(GeneratedRecord.of(1));
        Topic wordy = new Topic();
        wordy.id = "wordy";
        wordy.name = "n".repeat(256);
        records.add(wordy);
        assertThrows(RuntimeException.class, () -> loader.replace(new Seeds(records)));
        assertEquals(before, dataset.current());
        QuarkusTransaction.requiringNew().run(() -> {
            assertEquals(before.counts(), stored());
            assertNotNull(Topic.findById("prisoners"));
        });
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void theStoreHoldsAllThatADatasetSays(Seeds seeds) {
        loader.replace(seeds);
        assertEquals(seeds.fingerprint(),
                QuarkusTransaction.requiringNew().call(() -> Fingerprint.of(everything(), seeds.description())));
    }

    static List<Seeds> datasets() {
        return List.of(SeedReader.read(Path.of("seeds")), new Seeds(GeneratedRecord.of(20)));
    }

    private List<Node> everything() {
        return Metamodel.get().concreteKinds().stream()
                .flatMap(kind -> database.createQuery("from " + kind.name(), Node.class).getResultStream())
                .map(record -> Hibernate.unproxy(record, Node.class)).toList();
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
