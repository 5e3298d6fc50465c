package org.parley.seed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.JoinTable;
import org.parley.dataset.CurrentDataset;
import org.parley.dataset.Dataset;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Link;
import org.parley.metamodel.Metamodel;
import org.parley.metamodel.Relation;

/** Puts a record into the database in place of the one that is there. */
@Singleton
public class RecordLoader {

    private final EntityManager database;
    private final CurrentDataset dataset;

    RecordLoader(EntityManager database, CurrentDataset dataset) {
        this.database = database;
        this.dataset = dataset;
    }

    /** Replaces the whole record in one transaction, so that others see the old or the new one and nothing between. */
    public void replace(Seeds seeds) {
        dataset.replace(new Dataset(seeds.fingerprint(), seeds.counts(), Instant.now()),
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    if (dataset.current() != null) {
                        clear();
                    }
                    seeds.records().forEach(database::persist);
                }));
    }

    /** Removes first what ties records of one kind to others of any kind, then the records before those they refer to. */
    private void clear() {
        for (Relation relation : Metamodel.get().relations()) {
            if (relation.link() instanceof Link.Held held && held.isMany()) {
                database.createNativeQuery("delete from " + held.field().getAnnotation(JoinTable.class).name())
                        .executeUpdate();
            } else if (relation.link() instanceof Link.Held && relation.source() == relation.target()) {
                run("update " + relation.source().name() + " r set r." + relation.name() + " = null");
            }
        }
        List<Kind> kinds = new ArrayList<>(Metamodel.get().concreteKinds());
        Collections.reverse(kinds);
        kinds.forEach(kind -> run("delete from " + kind.name()));
    }

    private void run(String statement) {
        database.createQuery(statement).executeUpdate();
    }
}
