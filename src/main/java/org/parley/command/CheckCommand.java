package org.parley.command;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.parley.seed.SeedException;
import org.parley.seed.SeedReader;
import org.parley.seed.Seeds;

/** Reads a folder of seeds and reports what is wrong with it. */
final class CheckCommand implements Command {

    private static final String DEFAULT_FOLDER = "seeds";
    private static final String FORMAT = "--format";

    @Override
    public int run(List<String> arguments, Output output) {
        ReportFormat format = ReportFormat.TEXT;
        String folder = null;
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext();) {
            String argument = rest.next();
            if (argument.equals(FORMAT)) {
                format = format(rest.hasNext() ? rest.next() : "");
            } else if (argument.startsWith(FORMAT + "=")) {
                format = format(argument.substring(FORMAT.length() + 1));
            } else if (argument.startsWith("-") || argument.isEmpty()) {
                throw new MisuseException("check does not know \"" + argument + "\"");
            } else if (folder == null) {
                folder = argument;
            } else {
                throw new MisuseException("check takes one folder, and \"" + argument + "\" is another");
            }
        }
        return check(Path.of(folder == null ? DEFAULT_FOLDER : folder), format, output);
    }

    private static ReportFormat format(String name) {
        return Stream.of(ReportFormat.values()).filter(format -> format.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst().orElseThrow(() -> new MisuseException("\"" + name + "\" is no format; "
                        + "those are text, json and github"));
    }

    private static int check(Path folder, ReportFormat format, Output output) {
        try {
            Seeds seeds = SeedReader.read(folder);
            format.print(new CheckResult(folder, seeds.warnings(), seeds), output);
            return ExitCode.OK;
        } catch (SeedException e) {
            format.print(new CheckResult(folder, e.report(), null), output);
            return ExitCode.PROBLEMS;
        }
    }
}
