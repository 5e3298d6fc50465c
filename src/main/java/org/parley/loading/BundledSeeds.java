package org.parley.loading;

import java.net.URL;

import io.quarkus.runtime.util.ClassPathUtils;
import org.parley.seed.SeedFolder;
import org.parley.seed.SeedReader;
import org.parley.seed.Seeds;

/**
 * The seeds that are bundled with the program, in a folder of classes or a jar. A native executable has none: see
 * {@link BundledDataset}.
 */
final class BundledSeeds {

    private static final String FOLDER = "seeds";

    private BundledSeeds() {
    }

    static Seeds read() {
        String schema = FOLDER + "/" + SeedFolder.SCHEMA;
        URL url = BundledSeeds.class.getClassLoader().getResource(schema);
        if (url == null) {
            throw new IllegalStateException("The program has been packaged without " + schema);
        }
        return ClassPathUtils.processAsPath(url, path -> SeedReader.read(path.getParent()));
    }
}
