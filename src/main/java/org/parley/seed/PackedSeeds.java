package org.parley.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.util.Map;

import io.quarkus.runtime.util.ClassPathUtils;

/** The seeds that are packed with the program: in a folder of classes, a jar or a native executable. */
final class PackedSeeds {

    private static final String FOLDER = "seeds";

    private PackedSeeds() {
    }

    static Seeds read() {
        String schema = FOLDER + "/" + SeedFolder.SCHEMA;
        URL url = Thread.currentThread().getContextClassLoader().getResource(schema);
        if (url == null) {
            throw new IllegalStateException("The program has been packed without " + schema);
        }
        return url.getProtocol().equals("resource") ? readNative()
                : ClassPathUtils.processAsPath(url, path -> SeedReader.read(path.getParent()));
    }

    /** A native executable has a file system of its own for what is packed in it. */
    private static Seeds readNative() {
        try (FileSystem executable = FileSystems.newFileSystem(URI.create("resource:/"), Map.of())) {
            return SeedReader.read(executable.getPath("/" + FOLDER));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
