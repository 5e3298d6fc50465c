package org.parley.http;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

import org.jboss.logging.MDC;
import org.parley.limit.Deadline;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

/** A request on its way through the endpoint. */
final class Exchange {

    /** The header and the log's key of the id that the two sides of a request have in common. */
    static final CharSequence REQUEST_ID = HttpHeaders.createOptimized("X-Request-Id");
    private static final CharSequence NO_STORE = HttpHeaders.createOptimized("no-store");
    private static final String LOGGED_REQUEST_ID = "requestId";
    private static final long VERSION_BITS = 0xF000L;
    private static final long VERSION = 0x4000L;
    private static final long VARIANT_BITS = 0xC000_0000_0000_0000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final Pattern GOOD_ID = Pattern.compile("[A-Za-z0-9._+/=:-]{1,128}");

    private final HttpServerRequest request;
    private final String id;
    private final long begin = System.nanoTime();
    private byte[] body;
    private MediaType mediaType = MediaType.JSON;
    private GraphQLRequest asked;
    private Deadline deadline;

    Exchange(HttpServerRequest request) {
        this.request = request;
        String given = request.getHeader(REQUEST_ID);
        this.id = given != null && GOOD_ID.matcher(given).matches() ? given : newId();
    }

    /** A random UUID that does not have to be unguessable, and so costs next to nothing. */
    private static String newId() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return new UUID(random.nextLong() & ~VERSION_BITS | VERSION, random.nextLong() & ~VARIANT_BITS | VARIANT).toString();
    }

    HttpServerRequest request() {
        return request;
    }

    /** The body; empty where there is none. */
    byte[] body() {
        return body;
    }

    void receive(byte[] bytes) {
        body = bytes;
    }

    boolean isPost() {
        return request.method() == HttpMethod.POST;
    }

    /** In what the answer is to come. */
    MediaType mediaType() {
        return mediaType;
    }

    void accept(MediaType type) {
        mediaType = type;
    }

    /** What is asked for; null as long as that is not known. */
    GraphQLRequest asked() {
        return asked;
    }

    void ask(GraphQLRequest question) {
        asked = question;
    }

    /** Logs something about the request, under its id. */
    void log(Runnable message) {
        MDC.put(LOGGED_REQUEST_ID, id);
        try {
            message.run();
        } finally {
            MDC.remove(LOGGED_REQUEST_ID);
        }
    }

    /** Until when it is to be answered. */
    Deadline deadline() {
        return deadline;
    }

    /** Begins to work on it. */
    void begin(Deadline end) {
        deadline = end;
    }

    /** It is not worth going on when the client has gone. */
    void abandonWhenGone() {
        request.response().closeHandler(gone -> deadline.abandon());
    }

    /** How long it has waited before somebody worked on it, in nanoseconds. */
    long waited() {
        return deadline == null ? 0 : deadline.waited();
    }

    /** How long it has taken so far, in nanoseconds. */
    long nanoseconds() {
        return System.nanoTime() - begin;
    }

    /** Sends the answer, unless the client has gone. It is not to be kept unless its headers say so. */
    void send(Answer answer) {
        HttpServerResponse response = request.response();
        if (response.ended() || response.closed()) {
            return;
        }
        response.setStatusCode(answer.status());
        MultiMap headers = response.headers();
        headers.set(REQUEST_ID, id);
        headers.set(HttpHeaders.CACHE_CONTROL, NO_STORE);
        answer.headers().forEach(headers::set);
        if (answer.body().length() == 0 || request.method() == HttpMethod.HEAD) {
            response.end();
        } else {
            response.end(answer.body());
        }
    }
}
