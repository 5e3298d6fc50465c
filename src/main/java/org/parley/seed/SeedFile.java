package org.parley.seed;

import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Reads one file: a list of records, each of which is handed on before the next is read, or one value. */
final class SeedFile {

    /** What a file holds. */
    enum Content {
        RECORDS, ONE_VALUE
    }

    /** The most bytes a file can have. */
    static final int LARGEST = 16 * 1024 * 1024;

    private final Format format;
    private final Content content;
    private final Location file;
    private final Problems problems;
    private final Consumer<Tree> records;

    private SeedFile(Format format, Content content, Location file, Problems problems, Consumer<Tree> records) {
        this.format = format;
        this.content = content;
        this.file = file;
        this.problems = problems;
        this.records = records;
    }

    /** Hands on what a file holds; answers whether it can be read to its end. */
    static boolean read(Path path, Format format, Content content, Location file, Problems problems,
            Consumer<Tree> records) {
        try {
            if (Files.size(path) > LARGEST) {
                problems.add(file, "is larger than " + LARGEST / 1024 / 1024 + " MiB");
                return false;
            }
            Optional<CharBuffer> text = SourceText.decode(Files.readAllBytes(path), file, problems);
            return text.isPresent() && new SeedFile(format, content, file, problems, records).parse(text.get());
        } catch (IOException e) {
            problems.add(file, "cannot be read");
            return false;
        }
    }

    private boolean parse(CharBuffer text) throws IOException {
        try (JsonParser parser = format.parser(text)) {
            TrailingComments comments = format == Format.YAML ? TrailingComments.in(text) : TrailingComments.NONE;
            return parse(parser, new TreeReader(parser, comments, problems));
        }
    }

    private boolean parse(JsonParser parser, TreeReader reader) throws IOException {
        try {
            if (parser.nextToken() == null) {
                problems.add(file, "is empty");
                return false;
            }
            if (content == Content.ONE_VALUE) {
                return oneValue(parser, reader);
            }
            return format.isLines() ? lines(parser, reader) : list(parser, reader);
        } catch (JsonProcessingException e) {
            problems.add(file.line(line(e, parser)), explain(e, parser));
            return false;
        }
    }

    private boolean lines(JsonParser parser, TreeReader reader) throws IOException {
        do {
            records.accept(reader.read(file.line(reader.line())));
        } while (parser.nextToken() != null);
        return true;
    }

    private boolean oneValue(JsonParser parser, TreeReader reader) throws IOException {
        records.accept(reader.read(file.line(reader.line())));
        refuseMore(parser, reader, "a file is one mapping");
        return true;
    }

    private void refuseMore(JsonParser parser, TreeReader reader, String expected) throws IOException {
        if (parser.nextToken() != null) {
            problems.add(file.line(reader.line()), "a second document begins; " + expected);
        }
    }

    private boolean list(JsonParser parser, TreeReader reader) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            Tree root = reader.read(file.line(reader.line()));
            problems.add(root.at(), "expected a list of records, got " + root.noun());
            return false;
        }
        if (parser.nextToken() == JsonToken.END_ARRAY) {
            problems.add(file, "has no records");
        }
        while (parser.currentToken() != JsonToken.END_ARRAY) {
            records.accept(reader.read(file.line(reader.line())));
            parser.nextToken();
        }
        refuseMore(parser, reader, "a file is one list of records");
        return true;
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
