package org.parley.http;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import org.hibernate.validator.constraints.time.DurationMin;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** What an operator can set about the endpoint, beside what Quarkus has settings for. */
@ConfigMapping(prefix = "parley.http")
public interface HttpSettings {

    /** The most characters that a query can have. */
    @WithDefault("20000")
    @Min(1)
    int maxQueryLength();

    /** The most requests that are worked on at once; others are told to come again. */
    @WithDefault("100")
    @Min(1)
    int maxConcurrentRequests();

    /** From which cost on, see {@link org.parley.limit.Cost}, a query waits until others like it are executed. */
    @WithDefault("5000")
    @Min(0)
    long dearCost();

    /** After how long those are told to come again, in whole seconds. */
    @WithDefault("1s")
    @DurationMin(seconds = 1)
    Duration retryAfter();

    /** How long clients and caches can keep the answer to a GET before they ask whether it still holds. */
    @WithDefault("1m")
    @DurationMin(seconds = 0)
    Duration maxAge();

    /** Queries that are named by their hash. */
    PersistedQueries persistedQueries();

    /** A file, or a folder of files, with the only queries that are answered. */
    Optional<Path> trustedDocuments();

    /** Whether there is a line in the log for every request. */
    @WithDefault("false")
    boolean accessLog();

    /** How many of them are remembered. */
    interface PersistedQueries {

        /** The most queries; 0 for not remembering any. */
        @WithDefault("1000")
        @Min(0)
        int maxEntries();

        /** The most bytes that all of them have together. */
        @WithDefault("4M")
        MemorySize maxSize();
    }
}
