package org.parley.loading;

import java.nio.file.Path;
import java.util.Optional;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.parley.dataset.CurrentDataset;
import org.parley.seed.SeedException;
import org.parley.seed.SeedReader;
import org.parley.seed.Seeds;

/**
 * Loads the dataset when the program starts, which it does not without a good one. If told to watch the folder, loads it
 * again when it changes; then a bad one is only reported.
 */
@Singleton
class DatasetStartup {

    private final DatasetLoader loader;
    private final CurrentDataset dataset;
    private final Optional<Path> folder;
    private final boolean watch;
    private SeedWatcher watcher;

    DatasetStartup(DatasetLoader loader, CurrentDataset dataset,
            @ConfigProperty(name = "parley.seeds") Optional<Path> folder,
            @ConfigProperty(name = "parley.watch", defaultValue = "false") boolean watch) {
        this.loader = loader;
        this.dataset = dataset;
        this.folder = folder;
        this.watch = watch;
    }

    void start(@Observes StartupEvent event) {
        // before reading, so that no change is missed
        watcher = folder.filter(path -> watch).map(path -> new SeedWatcher(path, this::reload)).orElse(null);
        try {
            load();
        } catch (SeedException e) {
            throw new ConfigurationException(e.getMessage());
        }
        if (watcher != null) {
            watcher.start();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        if (watcher != null) {
            watcher.close();
        }
    }

    private void reload() {
        try {
            load();
        } catch (SeedException e) {
            Log.errorf("The record stays as it was, since the seeds have problems:%n%s", e.getMessage());
        } catch (RuntimeException e) {
            Log.error("The record stays as it was, since the seeds could not be loaded", e);
        }
    }

    private void load() {
        if (folder.isEmpty()) {
            loader.useBundled();
            return;
        }
        long begin = System.nanoTime();
        Seeds seeds = SeedReader.read(folder.get());
        if (!seeds.warnings().isEmpty()) {
            Log.warnf("The seeds may not say what is meant:%n%s", seeds.warnings());
        }
        if (dataset.current() == null || !dataset.current().fingerprint().equals(seeds.fingerprint())) {
            loader.replace(seeds);
            Log.infof("Loaded %s in %d ms", seeds, (System.nanoTime() - begin) / 1_000_000);
        }
    }
}
