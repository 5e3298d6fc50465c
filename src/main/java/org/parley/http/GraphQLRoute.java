package org.parley.http;

import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.parley.error.ErrorCode;
import org.parley.metrics.RequestMetrics;
import org.parley.operation.Documents;

import io.quarkus.logging.Log;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.PlatformHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** The endpoint: takes requests, checks what their headers say, has them answered, and sends the answers. */
@Singleton
final class GraphQLRoute {

    /** After CORS and before all that SmallRye GraphQL puts at the same path, which so is never reached. */
    private static final int ORDER = -150;

    private static final Set<HttpMethod> METHODS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST);
    private static final String ALLOWED = "GET, HEAD, POST, OPTIONS";

    private final Endpoint endpoint;
    private final RequestLog log;
    private final HttpSettings settings;
    private final String path;
    private final long maxBodySize;
    private final Documents documents;
    private final Semaphore free;
    private final AtomicInteger taken = new AtomicInteger();

    GraphQLRoute(Endpoint endpoint, RequestLog log, RequestMetrics metrics, HttpSettings settings,
            Documents documents,
            @ConfigProperty(name = "quarkus.smallrye-graphql.root-path") String path,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize maxBodySize) {
        this.endpoint = endpoint;
        this.log = log;
        this.settings = settings;
        this.documents = documents;
        this.path = path.startsWith("/") ? path : "/" + path;
        this.maxBodySize = maxBodySize.asLongValue();
        this.free = new Semaphore(settings.maxConcurrentRequests());
        metrics.inFlight(() -> settings.maxConcurrentRequests() - free.availablePermits());
    }

    void mount(@Observes Router router) {
        router.route(path).order(ORDER).handler((PlatformHandler) context -> take(context.request()));
    }

    /** Whether a path is the endpoint's. */
    boolean isAt(String requested) {
        return path.equals(requested);
    }

    /** Whether there are requests that came and have not been answered. */
    boolean isBusy() {
        return taken.get() > 0;
    }

    /** Answers a request. One handler does it all, since each costs a request about as much as writing a small answer. */
    void take(HttpServerRequest request) {
        taken.incrementAndGet();
        Exchange exchange = new Exchange(request);
        try {
            if (request.method() == HttpMethod.OPTIONS) {
                send(Answer.noContent().with("Allow", ALLOWED), exchange);
                return;
            }
            admit(exchange);
            if (exchange.isPost()) {
                RequestBody.read(request, maxBodySize, body -> {
                    exchange.receive(body);
                    answer(exchange);
                }, problem -> refuse(problem, exchange));
            } else {
                answer(exchange);
            }
        } catch (RuntimeException e) {
            refuse(e, exchange);
        }
    }

    /** Lets through what can be a request. */
    private void admit(Exchange exchange) {
        HttpServerRequest request = exchange.request();
        if (!METHODS.contains(request.method())) {
            throw new RefusedRequest(ErrorCode.METHOD_NOT_ALLOWED, "the method must be one of " + ALLOWED);
        }
        exchange.accept(MediaType.accepted(HeaderValues.of(request, HttpHeaders.ACCEPT))
                .orElseThrow(() -> new RefusedRequest(ErrorCode.NOT_ACCEPTABLE, "an answer can be "
                        + MediaType.GRAPHQL_RESPONSE.contentType() + " or " + MediaType.JSON.contentType())));
        if (exchange.isPost() && (!MediaType.isReadable(HeaderValues.of(request, HttpHeaders.CONTENT_TYPE))
                || request.headers().contains(HttpHeaders.CONTENT_ENCODING))) {
            throw new RefusedRequest(ErrorCode.UNSUPPORTED_MEDIA_TYPE,
                    "the body must be " + MediaType.JSON.contentType() + ", and not compressed");
        }
    }

    private void answer(Exchange exchange) {
        if (!free.tryAcquire()) {
            refuse(RefusedRequest.busy(), exchange);
            return;
        }
        exchange.begin(documents.deadline());
        Future<Answer> answer = answered(exchange);
        if (!answer.isComplete()) {
            exchange.abandonWhenGone();
        }
        answer.onComplete(done -> {
            free.release();
            if (done.succeeded()) {
                send(done.result(), exchange);
            } else {
                refuse(done.cause(), exchange);
            }
        });
    }

    private Future<Answer> answered(Exchange exchange) {
        try {
            return endpoint.answer(exchange);
        } catch (RuntimeException e) {
            return Future.failedFuture(e);
        }
    }

    private void refuse(Throwable problem, Exchange exchange) {
        send(refusal(problem, exchange), exchange);
    }

    private Answer refusal(Throwable problem, Exchange exchange) {
        MediaType type = exchange.mediaType();
        if (problem instanceof RefusedRequest refused) {
            Answer answer = Answer.refusal(refused.code(), refused.getMessage(), type);
            return switch (refused.code()) {
                case METHOD_NOT_ALLOWED -> answer.with("Allow", ALLOWED);
                case SERVER_BUSY -> answer.with("Retry-After", String.valueOf(settings.retryAfter().toSeconds()));
                default -> answer;
            };
        }
        exchange.log(() -> Log.error("A request could not be answered", problem));
        return Answer.refusal(ErrorCode.INTERNAL_SERVER_ERROR, "an error inside the server; it has been logged", type);
    }

    private void send(Answer answer, Exchange exchange) {
        exchange.send(answer);
        taken.decrementAndGet();
        log.answered(exchange, answer);
    }
}
