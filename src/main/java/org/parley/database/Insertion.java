package org.parley.database;

import static java.util.Collections.nCopies;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Puts rows into a table, many by one statement, since each statement costs a database as much as several rows. */
final class Insertion implements AutoCloseable {

    /** More save next to nothing. */
    private static final int ROWS_AT_ONCE = 50;

    private final Connection connection;
    private final Table table;
    private final List<List<Object>> pending = new ArrayList<>();
    private PreparedStatement statement;

    Insertion(Connection connection, Table table) {
        this.connection = connection;
        this.table = table;
    }

    /** Adds a row: its values in the order of the table's columns. */
    void add(List<Object> row) throws SQLException {
        pending.add(row);
        if (pending.size() == ROWS_AT_ONCE) {
            if (statement == null) {
                statement = connection.prepareStatement(text(ROWS_AT_ONCE));
            }
            execute(statement);
        }
    }

    /** Puts in the rows that are left. */
    void finish() throws SQLException {
        if (!pending.isEmpty()) {
            try (PreparedStatement last = connection.prepareStatement(text(pending.size()))) {
                execute(last);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        if (statement != null) {
            statement.close();
        }
    }

    private String text(int rows) {
        String row = "(" + String.join(", ", nCopies(table.columns().size(), "?")) + ")";
        return "insert into " + table.name() + " (" + String.join(", ", table.columns()) + ") values "
                + String.join(", ", nCopies(rows, row));
    }

    private void execute(PreparedStatement insertion) throws SQLException {
        int parameter = 1;
        for (List<Object> row : pending) {
            for (Object value : row) {
                insertion.setObject(parameter++,
                        value instanceof List<?> list ? connection.createArrayOf("varchar", list.toArray()) : value);
            }
        }
        insertion.executeUpdate();
        pending.clear();
    }
}
