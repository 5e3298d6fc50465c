package org.parley.seed;

import java.nio.file.Path;
import java.util.Optional;

import io.quarkus.logging.Log;
import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Loads the record when the program starts; without a good one it does not start. */
@Singleton
class SeedStartup {

    private final RecordLoader loader;
    private final Optional<Path> folder;

    SeedStartup(RecordLoader loader, @ConfigProperty(name = "parley.seeds") Optional<Path> folder) {
        this.loader = loader;
        this.folder = folder;
    }

    void start(@Observes StartupEvent event) {
        long begin = System.nanoTime();
        try {
            Seeds seeds = folder.map(SeedReader::read).orElseGet(PackedSeeds::read);
            loader.replace(seeds);
            Log.infof("Loaded %s in %d ms", seeds, (System.nanoTime() - begin) / 1_000_000);
        } catch (SeedException e) {
            throw new PreventFurtherStepsException(e.getMessage(), 1);
        }
    }
}
