package org.parley.page;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.parley.http.CacheHeaders;
import org.parley.http.EntityTag;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

/**
 * A file that is the same for everybody. It is kept compressed, as nearly everybody wants it. Caches may keep it, and ask each
 * time whether it is still the same, since its address says nothing of its version.
 */
final class StaticFile {

    private static final Map<String, String> MEDIA_TYPES = Map.of("html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8", "js", "text/javascript; charset=utf-8");

    private final String mediaType;
    private final String security;
    private final byte[] compressed;
    private final int length;
    private final EntityTag tag;
    private final EntityTag compressedTag;

    /** A file with a content security policy; the end of its name tells its type. */
    StaticFile(String name, String security, byte[] content) {
        this.mediaType = MEDIA_TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        this.security = security;
        this.length = content.length;
        this.compressed = compress(content);
        this.tag = EntityTag.of(content, mediaType, security);
        this.compressedTag = EntityTag.of(compressed, mediaType, security);
    }

    private static byte[] compress(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private byte[] content() {
        try (InputStream gzip = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            return gzip.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Answers a GET or HEAD, compressed by gzip or not. */
    void send(HttpServerRequest request, CacheHeaders caching, boolean gzip) {
        HttpServerResponse response = request.response();
        EntityTag current = gzip ? compressedTag : tag;
        caching.varying("Accept-Encoding").forEach(response::putHeader);
        response.putHeader("ETag", current.value()).putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        if (CacheHeaders.hasAlready(request, current)) {
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, mediaType)
                .putHeader(HttpHeaders.CONTENT_ENCODING, gzip ? "gzip" : "identity")
                .putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(gzip ? compressed.length : length))
                .putHeader("Content-Security-Policy", security)
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("X-Frame-Options", "SAMEORIGIN")
                .putHeader("Referrer-Policy", "no-referrer");
        if (request.method() == HttpMethod.HEAD) {
            response.end();
        } else {
            response.end(Buffer.buffer(gzip ? compressed : content()));
        }
    }
}
