package org.parley.http;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import org.parley.settings.Bounded;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;

/** What an operator can set about the endpoint, beside what Quarkus has settings for. */
@ConfigMapping(prefix = "parley.http")
public interface HttpSettings {

    /** The most characters that a query can have. */
    @WithDefault("20000")
    @WithConverter(Bounded.FromOne.class)
    int maxQueryLength();

    /** The most requests that are worked on at once; others are told to come again. */
    @WithDefault("100")
    @WithConverter(Bounded.FromOne.class)
    int maxConcurrentRequests();

    /** From which cost on, see {@link org.parley.limit.Cost}, a query waits until others like it are executed. */
    @WithDefault("10000")
    @WithConverter(Bounded.LongFromZero.class)
    long dearCost();

    /** After how long those are told to come again, in whole seconds. */
    @WithDefault("1s")
    @WithConverter(Bounded.TimeFromOneSecond.class)
    Duration retryAfter();

    /** How long clients and caches can keep the answer to a GET before they ask whether it still holds. */
    @WithDefault("1m")
    @WithConverter(Bounded.TimeFromZero.class)
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
        @WithConverter(Bounded.FromZero.class)
        int maxEntries();

        /** The most bytes that all of them have together. */
        @WithDefault("4M")
        MemorySize maxSize();
    }
}
