package org.parley.metrics;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.TimeGauge;
import jakarta.inject.Singleton;

/** Which dataset is served, since when, and how loading it went. */
@Singleton
public class DatasetMetrics {

    private final MultiGauge version;
    private final Counter failures;
    private final AtomicLong loadedAt = new AtomicLong();
    private final AtomicLong loading = new AtomicLong();

    DatasetMetrics(MeterRegistry registry) {
        version = MultiGauge.builder("parley.dataset").description("The dataset that is served, by its fingerprint; always 1")
                .register(registry);
        failures = Counter.builder("parley.dataset.reload.failures")
                .description("How often seeds had changed and could not be loaded").register(registry);
        TimeGauge.builder("parley.dataset.loaded", loadedAt, TimeUnit.MILLISECONDS, AtomicLong::doubleValue)
                .description("When the dataset was loaded, in seconds since 1970").register(registry);
        TimeGauge.builder("parley.dataset.loading", loading, TimeUnit.NANOSECONDS, AtomicLong::doubleValue)
                .description("How long it took to load the dataset").register(registry);
    }

    /** A dataset with this fingerprint is served from now on; loading it took so long. */
    public void loaded(String fingerprint, Duration time) {
        version.register(List.of(MultiGauge.Row.of(Tags.of("fingerprint", fingerprint), 1)), true);
        loadedAt.set(Instant.now().toEpochMilli());
        loading.set(time.toNanos());
    }

    /** Seeds have changed and could not be loaded. */
    public void reloadFailed() {
        failures.increment();
    }
}
