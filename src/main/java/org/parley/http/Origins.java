package org.parley.http;

import java.util.List;
import java.util.Optional;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import jakarta.inject.Singleton;

/** Whose web pages may read answers, as far as caches have to know it. */
@Singleton
public final class Origins {

    private static final String ANY = "*";

    private final boolean any;
    private final boolean some;

    Origins(@ConfigProperty(name = "quarkus.http.cors.enabled") boolean cors,
            @ConfigProperty(name = "quarkus.http.cors.origins") Optional<List<String>> origins) {
        this.any = cors && origins.equals(Optional.of(List.of(ANY)));
        this.some = cors && !any;
    }

    /** Whether those of any origin may, so that a cache can give the answer to all of them. */
    public boolean areAny() {
        return any;
    }

    /** The headers of a request that an answer depends on, besides these. */
    public String vary(String headers) {
        return some ? headers + ", Origin" : headers;
    }
}
