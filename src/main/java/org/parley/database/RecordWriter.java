package org.parley.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.parley.model.Node;

/** Writes a record into the database. */
public final class RecordWriter {

    private final Connection connection;

    /** Uses a connection, but neither commits nor closes it. */
    public RecordWriter(Connection connection) {
        this.connection = connection;
    }

    /** Removes all records, those that refer to others first. */
    public void clear() throws SQLException {
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
            try (PreparedStatement insertion = connection.prepareStatement(table.insertion())) {
                for (Node node : records) {
                    try (Stream<List<Object>> rows = table.rows().of(node)) {
                        for (List<Object> row : rows.toList()) {
                            set(insertion, row);
                            insertion.addBatch();
                        }
                    }
                }
                insertion.executeBatch();
            }
        }
    }

    private void set(PreparedStatement insertion, List<Object> row) throws SQLException {
        for (int index = 0; index < row.size(); index++) {
            Object value = row.get(index);
            insertion.setObject(index + 1,
                    value instanceof List<?> list ? connection.createArrayOf("varchar", list.toArray()) : value);
        }
    }
}
