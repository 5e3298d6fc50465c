package org.parley.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;

import org.parley.model.Node;

/** Writes a record into the database. */
public final class RecordWriter {

    private final Connection connection;

    /** Uses a connection, but neither commits nor closes it. */
    public RecordWriter(Connection connection) {
        this.connection = connection;
    }

    /** Puts records, each of which comes after those of its kind that it refers to, in the place of all that are there. */
    public void replace(Collection<? extends Node> records) throws SQLException {
        clear();
        add(records);
    }

    /** Removes all records, those that refer to others first. */
    private void clear() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (int index = Table.ALL.size() - 1; index >= 0; index--) {
                Table table = Table.ALL.get(index);
                if (table.self().isPresent()) {
                    statement.executeUpdate("update " + table.name() + " set " + table.self().get() + " = null");
                }
                statement.executeUpdate("delete from " + table.name());
            }
        }
    }

    /** Adds records, each of which comes after those of its kind that it refers to. */
    public void add(Collection<? extends Node> records) throws SQLException {
        for (Table table : Table.ALL) {
            try (Insertion insertion = new Insertion(connection, table)) {
                for (Node record : records) {
                    for (List<Object> row : table.rows(record)) {
                        insertion.add(row);
                    }
                }
                insertion.finish();
            }
        }
    }
}
