package org.parley.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;

import org.h2.Driver;

/** The database in memory. It has no tables until somebody needs them. */
public final class EmbeddedDatabase {

    private static final String URL = "jdbc:h2:mem:parley;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE";

    private static final String SCHEMA = "/schema.sql";

    /** Stays open, since H2 evaluates a check constraint in the session that has declared it; null without tables. */
    private static Connection declarer;

    private EmbeddedDatabase() {
    }

    /** Whether a JDBC URL is that of this database. */
    static boolean isAt(String url) {
        return URL.equals(url);
    }

    /** A connection of its own, to tables that are there. */
    public static Connection connect() throws SQLException {
        makeTables();
        return open();
    }

    /** Makes the tables, unless they were made before. */
    static synchronized void makeTables() {
        if (declarer != null) {
            return;
        }
        try {
            Connection connection = open();
            try (Statement statement = connection.createStatement()) {
                statement.execute("drop all objects"); // in dev mode the database outlives the classes
                for (String command : schema()) {
                    statement.execute(command);
                }
            }
            declarer = connection;
        } catch (SQLException e) {
            throw new IllegalStateException("The tables could not be made", e);
        }
    }

    private static Connection open() throws SQLException {
        return new Driver().connect(URL, new Properties());
    }

    /** One command a line. */
    private static List<String> schema() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                EmbeddedDatabase.class.getResourceAsStream(SCHEMA), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
