package org.parley.seed;

import java.io.IOException;
import java.nio.CharBuffer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import org.yaml.snakeyaml.LoaderOptions;

/** The formats of seed files. All are read as one stream of tokens. */
enum Format {

    YAML(yaml(), ".yaml", ".yml"),
    JSON(json(), ".json"),
    JSON_LINES(json(), ".jsonl");

    /** The longest text anywhere in the model is a tenth of this. */
    static final int LONGEST_TEXT = 20_000;

    /** A record is three levels deep. */
    static final int DEEPEST_NESTING = 20;

    private final JsonFactory factory;
    private final List<String> extensions;

    Format(JsonFactory factory, String... extensions) {
        this.factory = factory;
        this.extensions = List.of(extensions);
    }

    /** The format of a file of that name. */
    static Optional<Format> of(String fileName) {
        return Stream.of(values()).filter(format -> format.extensions.stream().anyMatch(fileName::endsWith)).findFirst();
    }

    /** The extensions of all formats. */
    static List<String> allExtensions() {
        return Stream.of(values()).flatMap(format -> format.extensions.stream()).toList();
    }

    /** Whether a file is one record after another, not one list of records. */
    boolean isLines() {
        return this == JSON_LINES;
    }

    JsonParser parser(CharBuffer text) throws IOException {
        return factory.createParser(text.array(), text.arrayOffset() + text.position(), text.remaining());
    }

    private static JsonFactory yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(SeedFile.LARGEST);
        return YAMLFactory.builder().enable(YAMLParser.Feature.EMPTY_STRING_AS_NULL).loaderOptions(options)
                .streamReadConstraints(constraints()).build();
    }

    private static JsonFactory json() {
        return JsonFactory.builder().streamReadConstraints(constraints()).build();
    }

    private static StreamReadConstraints constraints() {
        return StreamReadConstraints.builder().maxNestingDepth(DEEPEST_NESTING).maxStringLength(LONGEST_TEXT)
                .maxNameLength(LONGEST_TEXT).maxDocumentLength(SeedFile.LARGEST).build();
    }
}
