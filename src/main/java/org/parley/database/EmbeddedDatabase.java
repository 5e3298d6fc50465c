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

/**
 * The database in memory. Its tables are made when this class is initialised; a native executable has them in it, since
 * its classes are initialised when it is built.
 */
public final class EmbeddedDatabase {

    private static final String URL = "jdbc:h2:mem:parley;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE";

    private static final String SCHEMA = "/schema.sql";

    /** Stays open, since H2 evaluates a check constraint in the session that has declared it. */
    private static final Connection DECLARER = open();

    private EmbeddedDatabase() {
    }

    /** Whether a JDBC URL is that of this database. */
    public static boolean isAt(String url) {
        return URL.equals(url);
    }

    /** A connection of its own, for who puts records in. */
    public static Connection connect() throws SQLException {
        return new Driver().connect(URL, new Properties());
    }

    private static Connection open() {
        try {
            Connection connection = connect();
            try (Statement statement = connection.createStatement()) {
                statement.execute("drop all objects"); // in dev mode the database outlives the classes
                for (String command : schema()) {
                    statement.execute(command);
                }
            }
            return connection;
        } catch (SQLException e) {
            throw new IllegalStateException("The tables could not be made", e);
        }
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
