package org.parley.http;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What an operator can set about the endpoint, beside what Quarkus has settings for. */
@ConfigMapping(prefix = "parley.http")
interface HttpSettings {

    /** The most characters that a query can have. */
    @WithDefault("20000")
    int maxQueryLength();

    /** The most requests that are worked on at once; others are told to come again. */
    @WithDefault("100")
    int maxConcurrentRequests();

    /** After how long those are told to come again. */
    @WithDefault("1s")
    Duration retryAfter();
}
