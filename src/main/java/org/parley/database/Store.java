package org.parley.database;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.parley.view.View;

/** A copy of the dataset in a database, for who wants one; no request is answered from there. */
@Singleton
public class Store {

    private final boolean active;
    private final String url;
    private final Instance<DataSource> database;

    /** The data source is there only if the store is active. */
    Store(@ConfigProperty(name = "parley.store.active") boolean active,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url, Instance<DataSource> database) {
        this.active = active;
        this.url = url;
        this.database = database;
    }

    /**
     * Replaces all records in one transaction, so that others see the old or the new ones and nothing between. Does nothing
     * if there is to be no copy.
     *
     * @throws IllegalStateException if the database does not take them; then the old ones stay
     */
    public void replace(View view) {
        if (!active) {
            return;
        }
        if (EmbeddedDatabase.isAt(url)) {
            EmbeddedDatabase.makeTables();
        }
        try (Connection connection = database.get().getConnection()) {
            connection.setAutoCommit(false);
            try {
                new RecordWriter(connection).replace(view);
                connection.commit();
            } finally {
                connection.rollback(); // what has been committed stays
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The record could not be put into the database", e);
        }
    }
}
