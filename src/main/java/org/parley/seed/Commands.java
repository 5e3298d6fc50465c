package org.parley.seed;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** What the program does for record keepers instead of serving. */
public final class Commands {

    private static final int OK = 0;
    private static final int PROBLEMS = 1;
    private static final int MISUSE = 2;

    private static final String USAGE = """
            usage:
              (no arguments)   serve the record
              check [FOLDER]   read the seed files of a folder ("seeds" unless given) and report all problems
              schema           print the JSON Schema of seed files""";

    private static final String DEFAULT_FOLDER = "seeds";

    private final PrintStream out;
    private final PrintStream err;

    /** Prints results to the one and problems to the other. */
    public Commands(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Runs a command and answers the exit code of the program. */
    public int run(List<String> arguments) {
        if (arguments.equals(List.of("schema"))) {
            out.println(JsonSchema.TEXT);
            return OK;
        }
        if (!arguments.isEmpty() && arguments.get(0).equals("check") && arguments.size() <= 2) {
            return check(Path.of(arguments.size() == 2 ? arguments.get(1) : DEFAULT_FOLDER));
        }
        err.println(USAGE);
        return MISUSE;
    }

    private int check(Path folder) {
        try {
            out.println(folder + ": " + SeedReader.read(folder) + ", no problems");
            return OK;
        } catch (SeedException e) {
            err.println(e.getMessage());
            return PROBLEMS;
        }
    }
}
