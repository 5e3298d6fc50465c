package org.parley.command;

import java.nio.file.Path;

import org.parley.seed.Location;
import org.parley.seed.ProblemReport;
import org.parley.seed.Seeds;
import org.parley.seed.TerminalText;

/**
 * What a check has found.
 *
 * @param folder the folder, as it was named
 * @param report what is wrong with it
 * @param seeds what was read; null if it cannot be used
 */
record CheckResult(Path folder, ProblemReport report, Seeds seeds) {

    /** In one line. */
    String summary() {
        String problems = report.isEmpty() ? "no problems"
                : count(report.errors(), "error") + ", " + count(report.warnings(), "warning");
        return TerminalText.of(folder.toString()) + ": " + (seeds == null ? "" : seeds + ", ") + problems;
    }

    /** Where the file of a problem lies, seen from the current folder if it is in there; with slashes. */
    String file(Location at) {
        Path here = Path.of("").toAbsolutePath();
        Path folderItself = folder.toAbsolutePath().normalize();
        int inside = at.file().indexOf('/');
        boolean isFolder = inside < 0 || at.file().equals(folder.toString());
        Path file = isFolder ? folderItself : folderItself.resolve(at.file().substring(inside + 1));
        String path = (file.startsWith(here) ? here.relativize(file) : file).toString().replace('\\', '/');
        return path.isEmpty() ? "." : path;
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
