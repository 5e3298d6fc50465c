package org.parley.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;

/** What caches are told about an answer that holds as long as the record, and what they ask. */
@Singleton
public final class CacheHeaders {

    private static final String ANY = "*";

    private final String cacheControl;
    private final boolean forAnyOrigin;
    private final boolean forSomeOrigins;

    CacheHeaders(HttpSettings settings, @ConfigProperty(name = "quarkus.http.cors.enabled") boolean cors,
            @ConfigProperty(name = "quarkus.http.cors.origins") Optional<List<String>> origins) {
        this.cacheControl = "public, max-age=" + settings.maxAge().toSeconds();
        this.forAnyOrigin = cors && origins.equals(Optional.of(List.of(ANY)));
        this.forSomeOrigins = cors && !forAnyOrigin;
    }

    /** Which answer it is, and how long it can be kept. */
    public Map<String, String> lasting(EntityTag tag) {
        return Map.of("ETag", tag.value(), "Cache-Control", cacheControl);
    }

    /** Which headers of a request an answer depends on, and that the pages of any origin may read it if they may. */
    public Map<String, String> varying(String headers) {
        if (forAnyOrigin) {
            // whatever origin asks, and also when none is given, since a cache gives the answer to any
            return Map.of("Vary", headers, "Access-Control-Allow-Origin", ANY);
        }
        return Map.of("Vary", forSomeOrigins ? headers + ", Origin" : headers);
    }

    /** Whether the client has the answer with the tag already. */
    public static boolean hasAlready(HttpServerRequest request, EntityTag tag) {
        return tag.isIn(HeaderValues.of(request, HttpHeaders.IF_NONE_MATCH));
    }

    /** Whether the client has an answer of whatever version already, and wants none if there is one. */
    public static boolean wantsNone(HttpServerRequest request) {
        return ANY.equals(HeaderValues.of(request, HttpHeaders.IF_NONE_MATCH));
    }
}
