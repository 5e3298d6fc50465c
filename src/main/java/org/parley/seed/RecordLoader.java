package org.parley.seed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.parley.dataset.CurrentDataset;
import org.parley.dataset.Dataset;
import org.parley.metamodel.Kind;
import org.parley.metamodel.Link;
import org.parley.metamodel.Metamodel;
import org.parley.metamodel.Relation;
import org.parley.model.Node;

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
        QuarkusTransaction.requiringNew().run(() -> {
            if (dataset.current() != null) {
                clear();
            }
            seeds.records().forEach(database::persist);
        });
        dataset.replace(new Dataset(seeds.fingerprint(), seeds.counts(), Instant.now()));
    }

    /** Replaces the whole record by these records, each of which comes after those it holds a reference to. */
    public void replace(List<Node> records) {
        replace(new Seeds(records));
    }

    /** Removes the references between records of one kind and the sets of references, and then record after record. */
    private void clear() {
        for (Relation relation : Metamodel.get().relations()) {
            if (relation.link() instanceof Link.Held held && !held.isMany() && relation.source() == relation.target()) {
                run("update " + relation.source().name() + " r set r." + relation.name() + " = null");
            }
        }
        Session session = database.unwrap(Session.class);
        session.getFactory().unwrap(SessionFactoryImplementor.class).getMappingMetamodel()
                .forEachCollectionDescriptor(set -> session.createNativeMutationQuery(
                        "delete from " + set.getAttributeMapping().getSeparateCollectionTable()).executeUpdate());
        List<Kind> kinds = new ArrayList<>(Metamodel.get().concreteKinds());
        Collections.reverse(kinds);
        kinds.forEach(kind -> run("delete from " + kind.name()));
    }

    private void run(String statement) {
        database.createQuery(statement).executeUpdate();
    }
}
