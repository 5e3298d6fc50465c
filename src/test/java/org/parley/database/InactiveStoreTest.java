package org.parley.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import javax.sql.DataSource;

import io.quarkus.arc.InjectableInstance;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.parley.Endpoint;

/** Unless a store is asked for, the program does without a database. */
@QuarkusTest
class InactiveStoreTest {

    @Inject
    InjectableInstance<DataSource> database;

    @Inject
    InjectableInstance<SessionFactory> sessions;

    @Test
    void neitherConnectionsNorHibernateAreStarted() {
        assertFalse(database.getHandle().getBean().isActive());
        assertFalse(sessions.getHandle().getBean().isActive());
    }

    @Test
    void queriesAreAnswered() {
        assertEquals("Istanbul", Endpoint.ask("{ place(id: \"istanbul\") { name } }").getString("data.place.name"));
    }
}
