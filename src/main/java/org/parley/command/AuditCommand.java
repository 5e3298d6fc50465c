package org.parley.command;

import java.nio.file.Path;
import java.util.List;

import org.parley.seed.SeedException;
import org.parley.seed.SeedReader;

/** Prints, as Markdown, which facts of a record stand in each paragraph of each document. */
final class AuditCommand implements Command {

    @Override
    public int run(List<String> arguments, Output output) {
        if (arguments.size() != 1 || arguments.get(0).startsWith("-") || arguments.get(0).isEmpty()) {
            throw new MisuseException("audit takes one folder");
        }
        try {
            output.out().print(new AuditTables(SeedReader.read(Path.of(arguments.get(0)))));
            return ExitCode.OK;
        } catch (SeedException e) {
            output.err().println(e.getMessage());
            return ExitCode.PROBLEMS;
        }
    }
}
