package org.parley.seed;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

import javax.sql.DataSource;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.parley.database.EmbeddedDatabase;
import org.parley.database.RecordWriter;
import org.parley.dataset.CurrentDataset;
import org.parley.dataset.Dataset;
import org.parley.model.Node;

/** Puts a record into the database in place of the one that is there. */
@Singleton
public class RecordLoader {

    private final DataSource database;
    private final boolean embedded;
    private final PackedRecord packed;
    private final CurrentDataset dataset;

    RecordLoader(DataSource database, @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            PackedRecord packed, CurrentDataset dataset) {
        this.database = database;
        this.embedded = EmbeddedDatabase.isAt(url);
        this.packed = packed;
        this.dataset = dataset;
    }

    /** Serves the record that is packed with the program. */
    void usePacked() {
        if (embedded) {
            dataset.replace(new Dataset(packed.fingerprint(), packed.contents(), Instant.now()));
        } else {
            replace(PackedSeeds.read());
        }
    }

    /** Replaces the whole record in one transaction, so that others see the old or the new one and nothing between. */
    public void replace(Seeds seeds) {
        write(seeds.records());
        dataset.replace(new Dataset(seeds.fingerprint(), seeds.records(), Instant.now()));
    }

    private void write(List<Node> records) {
        try (Connection connection = database.getConnection()) {
            RecordWriter writer = new RecordWriter(connection);
            if (embedded && dataset.current() == null) {
                writer.replace(records); // nobody reads yet, and many small transactions take less time than a large one
            } else {
                replaceAtOnce(connection, writer, records);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The record could not be put into the database", e);
        }
    }

    private static void replaceAtOnce(Connection connection, RecordWriter writer, List<Node> records) throws SQLException {
        connection.setAutoCommit(false);
        try {
            writer.replace(records);
            connection.commit();
        } finally {
            connection.rollback(); // what has been committed stays
        }
    }
}
