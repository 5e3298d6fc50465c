package org.parley;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.parley.command.Commands;
import org.parley.settings.SettingsCheck;

/** Where the program starts: it serves the record, unless it is given a command. */
@QuarkusMain
public final class Parley {

    /** Serves, or runs a command without starting a server. */
    public static void main(String... arguments) {
        // messages are part of answers, and those are the same wherever the program runs
        Locale.setDefault(Locale.ENGLISH);
        if (arguments.length == 0) {
            serve();
        } else {
            System.exit(new Commands(utf8(FileDescriptor.out), utf8(FileDescriptor.err)).run(List.of(arguments)));
        }
    }

    private static void serve() {
        Optional<String> problem = SettingsCheck.problem(System.getenv(), Surroundings.properties(Path.of("")))
                .or(() -> Surroundings.problemWith(System.getenv("PORT")));
        if (problem.isPresent()) {
            utf8(FileDescriptor.err).println(problem.get());
            System.exit(1);
        }
        // browsers send { and } in URLs as they are, though no URI has them
        System.setProperty("vertx.disableURIValidation", "true");
        Quarkus.run();
    }

    /** Output is UTF-8 everywhere, like the seed files, so that a schema can be written to a file. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
