package org.parley.metrics;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

import com.github.benmanes.caffeine.cache.Cache;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import jakarta.inject.Singleton;

/** Counts and times GraphQL requests. */
@Singleton
public class RequestMetrics {

    private static final Duration[] LATENCIES = { Duration.ofMillis(1), Duration.ofMillis(5), Duration.ofMillis(10),
            Duration.ofMillis(25), Duration.ofMillis(50), Duration.ofMillis(100), Duration.ofMillis(250),
            Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofMillis(2500), Duration.ofSeconds(5),
            Duration.ofSeconds(10) };

    private final MeterRegistry registry;
    private final DistributionSummary cost;
    private final Map<String, Timer> outcomes = new ConcurrentHashMap<>();

    /** Counts in that registry. */
    public RequestMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.cost = DistributionSummary.builder("parley.query.cost")
                .description("What queries could cost, as it stands in extensions.cost.requested").register(registry);
    }

    /** Requests that are being worked on are counted there. */
    public void inFlight(IntSupplier count) {
        Gauge.builder("parley.requests.in.flight", count, IntSupplier::getAsInt).strongReference(true)
                .description("GraphQL requests that are being worked on").register(registry);
    }

    /** A request was answered; an outcome is one of a small number of words. */
    public void answered(String outcome, long nanoseconds) {
        outcomes.computeIfAbsent(outcome, this::timer).record(nanoseconds, TimeUnit.NANOSECONDS);
    }

    private Timer timer(String outcome) {
        return Timer.builder("parley.requests").description("GraphQL requests by what became of them")
                .tag("outcome", outcome).serviceLevelObjectives(LATENCIES).register(registry);
    }

    /** A query could cost so much. */
    public void cost(double requested) {
        cost.record(requested);
    }

    /** Has hits, misses and evictions of a cache that records them counted. */
    public void observe(Cache<?, ?> cache, String name) {
        CaffeineCacheMetrics.monitor(registry, cache, name);
    }
}
