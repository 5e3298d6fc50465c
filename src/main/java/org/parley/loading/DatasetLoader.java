package org.parley.loading;

import java.time.Instant;

import jakarta.inject.Singleton;
import org.parley.database.Store;
import org.parley.dataset.Contents;
import org.parley.dataset.CurrentDataset;
import org.parley.dataset.Dataset;
import org.parley.seed.Seeds;

/** Replaces the dataset that is served with another. If the store does not take the new one, the old one stays. */
@Singleton
public class DatasetLoader {

    private final Store store;
    private final BundledDataset bundled;
    private final CurrentDataset dataset;

    DatasetLoader(Store store, BundledDataset bundled, CurrentDataset dataset) {
        this.store = store;
        this.bundled = bundled;
        this.dataset = dataset;
    }

    /** Serves the dataset that is bundled with the program. */
    void useBundled() {
        replace(bundled.fingerprint(), bundled.contents());
    }

    /** Serves what was read from seed files. */
    public void replace(Seeds seeds) {
        replace(seeds.fingerprint(), new Contents(seeds.records(), seeds.description()));
    }

    /** Beside the serving, so that neither the start nor the first search waits for it. */
    private static void indexWords(Contents contents) {
        Thread indexing = new Thread(contents::search, "search-index");
        indexing.setDaemon(true);
        indexing.start();
    }

    private void replace(String fingerprint, Contents contents) {
        store.replace(contents.view());
        dataset.replace(new Dataset(fingerprint, contents, Instant.now()));
        indexWords(contents);
    }
}
