package org.parley.http;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

import org.jboss.logging.MDC;
import org.parley.limit.Deadline;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/** A request on its way through the endpoint. */
final class Exchange {

    /** The header and the log's key of the id that the two sides of a request have in common. */
    static final CharSequence REQUEST_ID = HttpHeaders.createOptimized("X-Request-Id");
    private static final String LOGGED_REQUEST_ID = "requestId";
    private static final long VERSION_BITS = 0xF000L;
    private static final long VERSION = 0x4000L;
    private static final long VARIANT_BITS = 0xC000_0000_0000_0000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final Pattern GOOD_ID = Pattern.compile("[A-Za-z0-9._+/=:-]{1,128}");

    private final RoutingContext context;
    private final String id;
    private final long begin = System.nanoTime();
    private MediaType mediaType = MediaType.JSON;
    private GraphQLRequest asked;
    private Deadline deadline;

    private Exchange(RoutingContext context) {
        this.context = context;
        String given = context.request().getHeader(REQUEST_ID);
        this.id = given != null && GOOD_ID.matcher(given).matches() ? given : newId();
    }

    /** A random UUID that does not have to be unguessable, and so costs next to nothing. */
    private static String newId() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return new UUID(random.nextLong() & ~VERSION_BITS | VERSION, random.nextLong() & ~VARIANT_BITS | VARIANT).toString();
    }

    /** The one that a request is, from its first handler to its last. */
    static Exchange of(RoutingContext context) {
        Exchange exchange = context.get(Exchange.class.getName());
        if (exchange == null) {
            exchange = new Exchange(context);
            context.put(Exchange.class.getName(), exchange);
        }
        return exchange;
    }

    HttpServerRequest request() {
        return context.request();
    }

    byte[] body() {
        Buffer body = context.body().buffer();
        return body == null ? new byte[0] : body.getBytes();
    }

    boolean isPost() {
        return request().method() == HttpMethod.POST;
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

    void ask(GraphQLRequest request) {
        asked = request;
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

    /** Begins to work on it; it is not worth going on when the deadline has passed, or the client has gone. */
    void begin(Deadline end) {
        deadline = end;
        context.response().closeHandler(gone -> end.abandon());
    }

    /** How long it has taken so far. */
    long nanoseconds() {
        return System.nanoTime() - begin;
    }

    /** Sends the answer, unless the client has gone. Its headers come in the place of common ones. */
    void send(Answer answer, Map<CharSequence, CharSequence> common) {
        HttpServerResponse response = context.response();
        if (response.ended() || response.closed()) {
            return;
        }
        response.setStatusCode(answer.status()).putHeader(REQUEST_ID, id);
        common.forEach(response::putHeader);
        answer.headers().forEach(response::putHeader);
        if (answer.body().length() == 0 || request().method() == HttpMethod.HEAD) {
            response.end();
        } else {
            response.end(answer.body());
        }
    }
}
