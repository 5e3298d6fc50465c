package org.parley.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.parley.seed.TerminalText;
import org.parley.seed.migration.FolderMigration;

/** Shows what changes in seed files of the version before, or changes it. */
final class MigrateCommand implements Command {

    private static final String WRITE = "--write";

    @Override
    public int run(List<String> arguments, Output output) {
        List<String> folders = arguments.stream().filter(argument -> !argument.equals(WRITE)).toList();
        if (folders.size() != 1 || folders.get(0).startsWith("-") || folders.get(0).isEmpty()) {
            throw new MisuseException("migrate takes one folder, and perhaps " + WRITE);
        }
        Path folder = Path.of(folders.get(0));
        if (!Files.isDirectory(folder)) {
            output.err().println(TerminalText.of(folder.toString()) + ": there is no such folder");
            return ExitCode.PROBLEMS;
        }
        FolderMigration migration = FolderMigration.of(folder);
        boolean write = arguments.contains(WRITE);
        migration.previews().forEach((file, lines) -> output.out().print(TerminalText.of(file.toString()) + "\n"
                + (write ? "" : lines)));
        migration.problems().forEach(problem -> output.err().println(TerminalText.of(problem)));
        int files = migration.previews().size();
        if (write) {
            try {
                migration.write();
            } catch (IOException e) {
                output.err().println(TerminalText.of(folder.toString()) + ": cannot be written to");
                return ExitCode.PROBLEMS;
            }
        }
        output.out().println(files == 0 ? "nothing to change" : files + (files == 1 ? " file" : " files")
                + (write ? " changed" : " to change; add " + WRITE + " to do it"));
        return migration.problems().isEmpty() ? ExitCode.OK : ExitCode.PROBLEMS;
    }
}
