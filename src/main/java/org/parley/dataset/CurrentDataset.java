package org.parley.dataset;

import jakarta.inject.Singleton;

/**
 * Holds the {@link Dataset} that is being served. Whoever answers a request takes it once, so that the whole answer is of one
 * version, while another takes its place.
 */
@Singleton
public class CurrentDataset {

    private volatile Dataset current;

    /** The dataset that is being served; null until one is loaded, which is before the first request. */
    public Dataset current() {
        return current;
    }

    /** Serves a dataset from now on. */
    public void replace(Dataset dataset) {
        current = dataset;
    }
}
