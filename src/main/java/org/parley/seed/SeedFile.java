package org.parley.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Reads one seed file: a list of records. */
final class SeedFile {

    /** The most bytes a file can have. */
    static final int LARGEST = 16 * 1024 * 1024;

    private final Format format;
    private final Location file;
    private final Problems problems;

    private SeedFile(Format format, Location file, Problems problems) {
        this.format = format;
        this.file = file;
        this.problems = problems;
    }

    /** The records of a file; empty if it cannot be read to its end. */
    static Optional<List<Tree>> read(Path path, Format format, Location file, Problems problems) {
        try {
            if (Files.size(path) > LARGEST) {
                problems.add(file, "is larger than " + LARGEST / 1024 / 1024 + " MiB");
                return Optional.empty();
            }
            return SourceText.decode(Files.readAllBytes(path), file, problems)
                    .flatMap(text -> new SeedFile(format, file, problems).parse(text));
        } catch (IOException e) {
            problems.add(file, "cannot be read");
            return Optional.empty();
        }
    }

    private Optional<List<Tree>> parse(String text) {
        try (JsonParser parser = format.parser(text)) {
            return parse(parser);
        } catch (IOException e) {
            problems.add(file, "cannot be read");
            return Optional.empty();
        }
    }

    private Optional<List<Tree>> parse(JsonParser parser) throws IOException {
        try {
            if (parser.nextToken() == null) {
                problems.add(file, "is empty");
                return Optional.empty();
            }
            return format.isLines() ? Optional.of(lines(parser)) : list(parser);
        } catch (JsonProcessingException e) {
            problems.add(file.line(line(e, parser)), explain(e, parser));
            return Optional.empty();
        }
    }

    private List<Tree> lines(JsonParser parser) throws IOException {
        TreeReader reader = new TreeReader(parser, problems);
        List<Tree> records = new ArrayList<>();
        do {
            records.add(reader.read(file.line(reader.line())));
        } while (parser.nextToken() != null);
        return records;
    }

    private Optional<List<Tree>> list(JsonParser parser) throws IOException {
        TreeReader reader = new TreeReader(parser, problems);
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            Tree root = reader.read(file.line(reader.line()));
            problems.add(root.at(), "expected a list of records, got " + root.noun());
            return Optional.empty();
        }
        List<Tree> records = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            records.add(reader.read(file.line(reader.line())));
        }
        if (records.isEmpty()) {
            problems.add(file, "has no records");
        }
        if (parser.nextToken() != null) {
            problems.add(file.line(reader.line()), "a second document begins; a file is one list of records");
        }
        return Optional.of(records);
    }

    private static int line(JsonProcessingException e, JsonParser parser) {
        return e.getCause() instanceof MarkedYAMLException marked ? marked.getProblemMark().getLine() + 1
                : location(e, parser).getLineNr();
    }

    private static JsonLocation location(JsonProcessingException e, JsonParser parser) {
        return e.getLocation() == null ? parser.currentLocation() : e.getLocation();
    }

    /** Parsers put names of their classes and options into their messages; this keeps what is for a person. */
    private String explain(JsonProcessingException e, JsonParser parser) {
        if (e instanceof StreamConstraintsException) {
            return "is nested deeper than " + Format.DEEPEST_NESTING + " levels or has a text longer than "
                    + Format.LONGEST_TEXT + " characters";
        }
        if (e.getCause() instanceof MarkedYAMLException marked) {
            Mark begin = marked.getContextMark();
            return "is not YAML: " + marked.getProblem() + (begin == null ? ""
                    : ", " + marked.getContext() + " that begins in line " + (begin.getLine() + 1));
        }
        if (format == Format.YAML) {
            return "is not YAML that can be read: a key must be a text";
        }
        String message = e.getOriginalMessage().split(" \\(|: |, ")[0];
        return "is not JSON: " + message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1) + ", column "
                + location(e, parser).getColumnNr();
    }
}
