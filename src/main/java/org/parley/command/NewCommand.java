package org.parley.command;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.parley.seed.JsonSchema;
import org.parley.seed.SeedFolder;
import org.parley.seed.TerminalText;

/** Begins a record: a few files with comments, which a check finds nothing wrong with. */
final class NewCommand implements Command {

    /** The files of the new record with what stands in them, by their paths in the folder. */
    private static final Map<String, String> FILES = new LinkedHashMap<>();

    static {
        Stream.of("record.yaml", "texts/first-letter.txt", "documents/documents.yaml", "actors/actors.yaml",
                "places/places.yaml", "topics/topics.yaml", "meetings/meetings.yaml", "statements/statements.yaml")
                .forEach(file -> FILES.put(file, Resource.text("/starter/" + file)));
        FILES.put(SeedFolder.SCHEMA, JsonSchema.TEXT + "\n");
    }

    @Override
    public int run(List<String> arguments, Output output) {
        if (arguments.size() != 1 || arguments.get(0).startsWith("-") || arguments.get(0).isEmpty()) {
            throw new MisuseException("new takes one folder");
        }
        Path folder = Path.of(arguments.get(0));
        String name = TerminalText.of(arguments.get(0));
        try {
            if (!isFree(folder)) {
                output.err().println(name + ": is not an empty folder, so nothing was written");
                return ExitCode.PROBLEMS;
            }
            write(folder);
        } catch (IOException e) {
            output.err().println(name + ": cannot be written to");
            return ExitCode.PROBLEMS;
        }
        output.out().println(name + ": a new record, to be filled with yours\n"
                + "  check it:  parley check " + name + "\n"
                + "  serve it:  PARLEY_SEEDS=" + name + " parley");
        return ExitCode.OK;
    }

    private static boolean isFree(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return !Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        }
    }

    private static void write(Path folder) throws IOException {
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue(), StandardOpenOption.CREATE_NEW);
        }
    }
}
