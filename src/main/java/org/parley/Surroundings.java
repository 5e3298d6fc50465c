package org.parley;

import java.util.Optional;
import java.util.regex.Pattern;

/** What the program finds where it is started. It is looked at first, so that what is wrong can be said in one line. */
final class Surroundings {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}");
    private static final int LAST_PORT = 65535;

    private Surroundings() {
    }

    /** Why the program can not listen where the variable PORT tells it to, if it can't. */
    static Optional<String> problemWith(String port) {
        if (port == null || NUMBER.matcher(port).matches() && Integer.parseInt(port) <= LAST_PORT) {
            return Optional.empty();
        }
        return Optional.of("PORT is \"" + port + "\"; expected a number from 0 (any free port) to " + LAST_PORT);
    }
}
