package org.parley.command;

import java.nio.file.Path;
import java.util.List;

import org.parley.seed.SeedException;
import org.parley.seed.SourceDocument;
import org.parley.seed.TerminalText;

/** Prints the entry of a document with a text, and its paragraphs with the numbers that citations give. */
final class DocumentCommand implements Command {

    private static final int LONGEST_TITLE = 100;

    @Override
    public int run(List<String> arguments, Output output) {
        if (arguments.size() != 1 || arguments.get(0).startsWith("-") || arguments.get(0).isEmpty()) {
            throw new MisuseException("document takes one file");
        }
        try {
            SourceDocument document = SourceDocument.read(Path.of(arguments.get(0)));
            output.out().print(entry(document));
            return ExitCode.OK;
        } catch (SeedException e) {
            output.err().println(e.getMessage());
            return ExitCode.PROBLEMS;
        }
    }

    /** All of it is YAML, so that it can be appended to a file; what is to be looked at stands in comments. */
    private static String entry(SourceDocument document) {
        StringBuilder out = new StringBuilder("""
                # id, title and language are guesses: und is a language that is not known. The title is the document's own
                # headline where it has one, else say in your own words what it is about. Author, publisher, publishedOn,
                # url, archivedUrl and retrievedOn are worth adding where they are known.
                - id: %s
                  title: "%s"
                  language: und
                  paragraphCount: %d
                  sha256: "%s"

                # Its paragraphs, for citations:
                """.formatted(document.id(), title(document.paragraphs().get(0)), document.paragraphs().size(),
                document.sha256()));
        for (int index = 0; index < document.paragraphs().size(); index++) {
            out.append("# #").append(index + 1).append("  ").append(TerminalText.of(document.paragraphs().get(index)))
                    .append('\n');
        }
        return out.toString();
    }

    /** The first paragraph, often a headline, as it can stand between quotes; without its end if it is long. */
    private static String title(String paragraph) {
        String visible = paragraph.codePoints().filter(TerminalText::isVisible)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString().strip();
        int length = visible.codePointCount(0, visible.length());
        if (length > LONGEST_TITLE) {
            String beginning = visible.substring(0, visible.offsetByCodePoints(0, LONGEST_TITLE));
            int space = beginning.lastIndexOf(' ');
            visible = (space > 0 ? beginning.substring(0, space) : beginning) + " …";
        }
        return visible.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
