package org.parley;

import java.io.File;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jboss.logging.Logger;

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

    /** Pages are served by way of temporary files; where there can be none, everything else still works. */
    static void adapt() {
        File folder = new File(System.getProperty("java.io.tmpdir"));
        if (!folder.isDirectory() || !folder.canWrite()) {
            System.setProperty("quarkus.vertx.caching", "false");
            System.setProperty("quarkus.vertx.classpath-resolving", "false");
            Logger.getLogger(Surroundings.class).warnf("GraphQL is served, but no pages, since there can be no files "
                    + "in %s; mount a folder there, or name another one by -Djava.io.tmpdir", folder);
        }
    }
}
