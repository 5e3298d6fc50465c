package org.parley.cache;

import io.quarkus.runtime.annotations.RegisterForReflection;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Weigher;

/** Makes caches that are bounded by what their entries weigh. */
@RegisterForReflection(classNames = "com.github.benmanes.caffeine.cache.SSSMW", fields = true) // picked by its name
public final class BoundedCaches {

    private BoundedCaches() {
    }

    /** A cache whose entries weigh together no more than that, and whose hits are counted. */
    public static <K, V> Cache<K, V> ofWeight(long maximum, Weigher<K, V> weigher) {
        return Caffeine.newBuilder().executor(Runnable::run).maximumWeight(maximum).weigher(weigher).recordStats().build();
    }
}
