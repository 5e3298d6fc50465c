package org.parley.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.quarkus.runtime.configuration.ConfigurationException;

/**
 * Reads lists of trusted documents as the tools of clients write them: an object of texts by their hashes (GraphQL Code
 * Generator, Relay), or Apollo's manifest of operations.
 */
final class TrustedDocumentFiles {

    private static final String EXTENSION = ".json";
    private static final String APOLLO = "apollo-persisted-query-manifest";

    private TrustedDocumentFiles() {
    }

    /** The texts by their ids, from a file or from all files in a folder. */
    static Map<String, String> read(Path path) {
        Map<String, String> documents = new HashMap<>();
        try {
            for (Path file : Files.isDirectory(path) ? list(path) : List.of(path)) {
                documents.putAll(manifest(file));
            }
        } catch (IOException e) {
            throw bad(path, "can not be read");
        }
        if (documents.isEmpty()) {
            throw bad(path, "has no documents");
        }
        return documents;
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(EXTENSION)).sorted().toList();
        }
    }

    private static Map<String, String> manifest(Path file) throws IOException {
        Object json;
        try {
            json = StrictJson.read(Files.readAllBytes(file), "the file");
        } catch (RefusedRequest e) {
            throw bad(file, e.getMessage());
        }
        Map<String, String> documents = new HashMap<>();
        if (json instanceof Map<?, ?> object && APOLLO.equals(object.get("format"))
                && object.get("operations") instanceof List<?> operations) {
            for (Object operation : operations) {
                Map<?, ?> entries = operation instanceof Map<?, ?> map ? map : Map.of();
                put(entries.get("id"), entries.get("body"), documents, file);
            }
        } else if (json instanceof Map<?, ?> object) {
            object.forEach((id, text) -> put(id, text, documents, file));
        } else {
            throw bad(file, "is not an object");
        }
        return documents;
    }

    private static void put(Object id, Object text, Map<String, String> documents, Path file) {
        if (!(id instanceof String) || !(text instanceof String)) {
            throw bad(file, "must have texts by their hashes, or be of the format " + APOLLO);
        }
        documents.put((String) id, (String) text);
    }

    private static ConfigurationException bad(Path path, String problem) {
        return new ConfigurationException("parley.http.trusted-documents: " + path + " " + problem);
    }
}
