package org.parley.dataset;

import java.util.concurrent.locks.StampedLock;

import jakarta.inject.Singleton;

/** Holds the {@link Dataset} that is being served. */
@Singleton
public class CurrentDataset {

    private final StampedLock changes = new StampedLock();
    private volatile Dataset current;

    /** The dataset that is being served; null until one is loaded, which is before the first request. */
    public Dataset current() {
        return current;
    }

    /** Takes note of the first one, which is in its place. */
    public void replace(Dataset dataset) {
        replace(dataset, () -> {
        });
    }

    /** Takes note that another one is served from now on, after it was put in the place of the one before. */
    public void replace(Dataset dataset, Runnable change) {
        long stamp = changes.writeLock();
        try {
            change.run();
            current = dataset;
        } finally {
            changes.unlockWrite(stamp);
        }
    }

    /** Begins to read. Others are not kept from replacing the dataset; the reading tells whether it happened. */
    public Reading read() {
        return new Reading(changes.tryOptimisticRead(), current);
    }

    /** Something that is read from the dataset. */
    public final class Reading {

        private final long stamp;
        private final Dataset dataset;

        private Reading(long stamp, Dataset dataset) {
            this.stamp = stamp;
            this.dataset = dataset;
        }

        /** The dataset that was being served at the beginning. */
        public Dataset dataset() {
            return dataset;
        }

        /** Whether all that was read so far is from that dataset, and nothing from one that takes its place. */
        public boolean isOfOneDataset() {
            return changes.validate(stamp);
        }
    }
}
