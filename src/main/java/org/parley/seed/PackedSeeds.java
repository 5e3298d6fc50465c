package org.parley.seed;

import java.net.URL;

import io.quarkus.runtime.util.ClassPathUtils;

/** The seeds that are packed with the program, in a folder of classes or a jar. A native executable has none: see {@link PackedRecord}. */
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
        return ClassPathUtils.processAsPath(url, path -> SeedReader.read(path.getParent()));
    }
}
