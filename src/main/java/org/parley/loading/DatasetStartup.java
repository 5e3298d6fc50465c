package org.parley.loading;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.parley.dataset.CurrentDataset;
import org.parley.dataset.Dataset;
import org.parley.metrics.DatasetMetrics;
import org.parley.seed.SeedException;
import org.parley.seed.SeedReader;
import org.parley.seed.Seeds;
import org.parley.seed.TerminalText;

/**
 * Loads the dataset when the program starts, which it does not without a good one. If told to watch the folder, loads it
 * again when it changes; then a bad one is only reported.
 */
@Singleton
class DatasetStartup {

    private final DatasetLoader loader;
    private final CurrentDataset dataset;
    private final DatasetMetrics metrics;
    private final Optional<Path> folder;
    private final boolean watch;
    private SeedWatcher watcher;

    DatasetStartup(DatasetLoader loader, CurrentDataset dataset, DatasetMetrics metrics,
            @ConfigProperty(name = "parley.seeds") Optional<Path> folder,
            @ConfigProperty(name = "parley.watch", defaultValue = "false") boolean watch) {
        this.loader = loader;
        this.dataset = dataset;
        this.metrics = metrics;
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
            dataset.reloadFailed(null);
        } catch (SeedException e) {
            failed();
            Log.errorf("The record stays as it was, since the seeds have problems:%n%s", e.getMessage());
        } catch (RuntimeException e) {
            failed();
            Log.error("The record stays as it was, since the seeds could not be loaded", e);
        }
    }

    private void failed() {
        dataset.reloadFailed(Instant.now());
        metrics.reloadFailed();
    }

    private void load() {
        long begin = System.nanoTime();
        if (folder.isEmpty()) {
            loader.useBundled();
            loaded("the program itself", begin);
            return;
        }
        Seeds seeds = SeedReader.read(folder.get());
        if (!seeds.warnings().isEmpty()) {
            Log.warnf("The seeds may not say what is meant:%n%s", seeds.warnings());
        }
        if (dataset.current() == null || !dataset.current().fingerprint().equals(seeds.fingerprint())) {
            loader.replace(seeds);
            loaded(folder.get().toString(), begin);
        }
    }

    private void loaded(String source, long begin) {
        Dataset current = dataset.current();
        Duration time = Duration.ofNanos(System.nanoTime() - begin);
        metrics.loaded(current.fingerprint(), time);
        String title = current.description().isEmpty() ? "a record without a title" : current.description().title;
        Log.infof("Loaded %s from %s: %d records, version %s, in %d ms", TerminalText.of(title), TerminalText.of(source),
                current.size(), current.shortFingerprint(), time.toMillis());
    }
}
