package org.parley;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/** What the program finds where it is started. It is looked at first, so that what is wrong can be said in one line. */
final class Surroundings {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}");
    private static final int LAST_PORT = 65535;

    private static final Path FILE = Path.of("config", "application.properties");
    private static final Pattern PROFILE = Pattern.compile("%[^.]+\\.");

    private Surroundings() {
    }

    /**
     * The properties by which settings are given: those of the file {@code config/application.properties} in a folder, without
     * the profiles that they are for, and those of the system. A file that cannot be read is left for Quarkus to complain of.
     */
    static Map<Object, Object> properties(Path folder) {
        Properties file = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve(FILE))) {
            file.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            file.clear();
        }
        Map<Object, Object> properties = new HashMap<>();
        file.forEach((name, value) -> properties.put(PROFILE.matcher(name.toString()).replaceFirst(""), value));
        properties.putAll(System.getProperties());
        return properties;
    }

    /** Why the program can not listen where the variable PORT tells it to, if it can't. */
    static Optional<String> problemWith(String port) {
        if (port == null || NUMBER.matcher(port).matches() && Integer.parseInt(port) <= LAST_PORT) {
            return Optional.empty();
        }
        return Optional.of("PORT is \"" + port + "\"; expected a number from 0 (any free port) to " + LAST_PORT);
    }
}
