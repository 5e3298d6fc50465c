package org.parley.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.parley.view.ReferenceOrder;
import org.parley.view.View;

/** Writes the records of a view into the database. */
public final class RecordWriter {

    private final Connection connection;

    /** Uses a connection, but neither commits nor closes it. */
    public RecordWriter(Connection connection) {
        this.connection = connection;
    }

    /** Puts all records of a view in the place of those that are there. */
    public void replace(View view) throws SQLException {
        clear();
        add(view);
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

    /** Adds all records, each after those that it refers to. */
    private void add(View view) throws SQLException {
        int[] ordered = ReferenceOrder.of(view);
        for (Table table : Table.ALL) {
            try (Insertion insertion = new Insertion(connection, table)) {
                for (int number : ordered) {
                    for (List<Object> row : table.rows(new StoredRecord(view, number))) {
                        insertion.add(row);
                    }
                }
                insertion.finish();
            }
        }
    }
}
