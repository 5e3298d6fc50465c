package org.parley.command;

import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.parley.seed.JsonSchema;
import org.parley.seed.TerminalText;

/** What the program does for record keepers instead of serving. */
public final class Commands {

    private static final String USAGE = """
            usage: parley [COMMAND]

            Without a command, parley serves the record: the one packed with it, or that in the folder PARLEY_SEEDS.

            commands:
              audit FOLDER     print, as Markdown, which facts stand in each paragraph of each document
              check [--format FORMAT] [FOLDER]
                               read the seed files of a folder ("seeds" unless given) and report all problems;
                               FORMAT is text, json, or github for annotations of GitHub Actions
              document FILE    print the entry of a document with this plain text, and its numbered paragraphs
              migrate [--write] FOLDER
                               show how seed files of the version before are written now, or change them
              new FOLDER       begin a small record in a folder that is empty or does not exist
              schema           print the JSON Schema of seed files

              --help, --version

            exit codes: 0 all is well, 1 there are problems, 2 the command was not understood""";

    private static final List<String> HELP = List.of("--help", "-h");
    private static final Map<String, Command> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("audit", new AuditCommand());
        COMMANDS.put("check", new CheckCommand());
        COMMANDS.put("document", new DocumentCommand());
        COMMANDS.put("migrate", new MigrateCommand());
        COMMANDS.put("new", new NewCommand());
        COMMANDS.put("schema", printing(JsonSchema.TEXT));
        COMMANDS.put("--help", printing(USAGE));
        COMMANDS.put("-h", printing(USAGE));
        COMMANDS.put("--version", printing("parley " + Version.TEXT));
    }

    private final Output output;

    /** Prints results to the one and complaints to the other. */
    public Commands(PrintStream out, PrintStream err) {
        this.output = new Output(out, err);
    }

    /** Runs a command and answers the exit code of the program. */
    public int run(List<String> arguments) {
        try {
            if (arguments.stream().anyMatch(HELP::contains)) {
                return COMMANDS.get("--help").run(List.of(), output);
            }
            Command command = arguments.isEmpty() ? null : COMMANDS.get(arguments.get(0));
            if (command == null) {
                throw new MisuseException(arguments.isEmpty() ? "a command is missing"
                        : "there is no command \"" + arguments.get(0) + "\"");
            }
            return command.run(arguments.subList(1, arguments.size()), output);
        } catch (MisuseException e) {
            return misuse(e.getMessage());
        } catch (InvalidPathException e) {
            return misuse("\"" + e.getInput() + "\" can be no file on this machine");
        }
    }

    private int misuse(String message) {
        output.err().println("parley: " + TerminalText.of(message) + "\n\n" + USAGE);
        return ExitCode.MISUSE;
    }

    private static Command printing(String text) {
        return (arguments, output) -> {
            if (!arguments.isEmpty()) {
                throw new MisuseException("\"" + arguments.get(0) + "\" is one argument too many");
            }
            output.out().println(text);
            return ExitCode.OK;
        };
    }
}
