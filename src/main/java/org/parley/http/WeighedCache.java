package org.parley.http;

import org.parley.metrics.RequestMetrics;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Weigher;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** Caches of what clients send, bounded by its size. */
@RegisterForReflection(classNames = "com.github.benmanes.caffeine.cache.SSSMW", fields = true) // picked by its name
final class WeighedCache {

    private WeighedCache() {
    }

    /** A cache whose entries weigh together no more than that, and whose hits are counted under the name. */
    static <V> Cache<String, V> of(String name, long maximumWeight, Weigher<String, V> weigher,
            RequestMetrics metrics) {
        Cache<String, V> cache = Caffeine.newBuilder().executor(Runnable::run).maximumWeight(maximumWeight)
                .weigher(weigher).recordStats().build();
        metrics.observe(cache, name);
        return cache;
    }
}
