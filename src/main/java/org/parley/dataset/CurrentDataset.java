package org.parley.dataset;

import java.time.Instant;

import jakarta.inject.Singleton;

/**
 * Holds the {@link Dataset} that is being served. Whoever answers a request takes it once, so that the whole answer is of one
 * version, while another takes its place.
 */
@Singleton
public class CurrentDataset {

    private volatile Dataset current;
    private volatile Instant failedReload;

    /** The dataset that is being served; null until one is loaded, which is before the first request. */
    public Dataset current() {
        return current;
    }

    /** Serves a dataset from now on. */
    public void replace(Dataset dataset) {
        current = dataset;
    }

    /** When what the dataset's seeds have become could not be loaded; null if the dataset is what they are now. */
    public Instant failedReload() {
        return failedReload;
    }

    /** What the seeds have become could not be loaded, at that time; null if they could. */
    public void reloadFailed(Instant time) {
        failedReload = time;
    }
}
