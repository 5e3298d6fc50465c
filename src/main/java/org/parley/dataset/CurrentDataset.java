package org.parley.dataset;

import jakarta.inject.Singleton;

/** Holds the {@link Dataset} that is being served. */
@Singleton
public class CurrentDataset {

    private volatile Dataset current;

    /** The dataset that is being served; null until one is loaded, which is before the first request. */
    public Dataset current() {
        return current;
    }

    /** Takes note that another one is served from now on. */
    public void replace(Dataset dataset) {
        current = dataset;
    }
}
