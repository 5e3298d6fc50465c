package org.parley.http;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.arc.properties.UnlessBuildProperty;
import io.quarkus.bootstrap.runner.Timing;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.tls.TlsConfiguration;
import io.quarkus.tls.TlsConfigurationRegistry;
import io.quarkus.vertx.http.runtime.CertificateConfig;
import io.quarkus.vertx.http.runtime.VertxHttpBuildTimeConfig;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.options.HttpServerOptionsUtils;
import io.smallrye.config.SmallRyeConfig;
import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Listens for HTTP in the packaged program, in place of Quarkus's own server. What asks GraphQL comes to {@link GraphQLRoute}
 * straight from the connection: the wrappers, filters and routes that Quarkus has before it take as long as a small answer.
 * All else goes their way, and so does a page's question from a browser, which is to have CORS headers.
 */
@Singleton
@UnlessBuildProperty(name = "quarkus.lambda.mock-event-server.enabled", stringValue = "true", enableIfMissing = true)
final class HttpListener {

    /** After all that has to be there before the first request is answered. */
    private static final int LAST = 1_000_000;
    /** A port of 0 is any; several servers of one program share it when it is told to Vert.x as a negative number. */
    private static final int ANY_PORT = -1;
    private static final long MILLISECONDS_BETWEEN_LOOKS = 10;

    private final Vertx vertx;
    private final GraphQLRoute graphql;
    private final VertxHttpConfig config;
    private final VertxHttpBuildTimeConfig buildConfig;
    private final TlsConfigurationRegistry tls;
    private final Duration patience;
    private final boolean direct;
    private volatile long end;
    private volatile boolean ending;

    HttpListener(Vertx vertx, GraphQLRoute graphql, SmallRyeConfig config, TlsConfigurationRegistry tls,
            @ConfigProperty(name = "quarkus.shutdown.timeout") Duration timeout,
            @ConfigProperty(name = "quarkus.shutdown.delay") Optional<Duration> delay) {
        this.vertx = vertx;
        this.graphql = graphql;
        this.config = config.getConfigMapping(VertxHttpConfig.class);
        this.buildConfig = config.getConfigMapping(VertxHttpBuildTimeConfig.class);
        this.tls = tls;
        this.patience = timeout.plus(delay.orElse(Duration.ZERO));
        this.direct = this.config.header().isEmpty() && this.config.filter().isEmpty() && !this.config.accessLog().enabled();
    }

    void start(@Observes @Priority(LAST) StartupEvent event) {
        if (config.hostEnabled()) {
            return;
        } else if (wantsTls()) {
            throw new ConfigurationException("TLS needs quarkus.http.host-enabled=true");
        }
        HttpServerOptions options = new HttpServerOptions();
        HttpServerOptionsUtils.applyCommonOptions(options, buildConfig, config, List.of());
        options.setPort(config.port() == 0 ? ANY_PORT : config.port());
        int eventLoops = config.ioThreads().orElse(VertxOptions.DEFAULT_EVENT_LOOP_POOL_SIZE);
        Server[] servers = new Server[1];
        try {
            vertx.deployVerticle(() -> servers[0] = new Server(options), new DeploymentOptions().setInstances(eventLoops))
                    .toCompletionStage().toCompletableFuture().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof IOException problem ? new ConfigurationException(problem(problem)) : e;
        }
        Timing.setHttpServer("Listening on: http://" + config.host() + ":" + servers[0].http.actualPort(), false);
    }

    private boolean wantsTls() {
        CertificateConfig certificate = config.ssl().certificate();
        return config.tlsConfigurationName().isPresent() || certificate.files().isPresent()
                || certificate.keyStoreFile().isPresent()
                || tls.getDefault().map(TlsConfiguration::getKeyStoreOptions).isPresent();
    }

    private String problem(IOException cause) {
        return "Cannot listen on " + config.host() + ":" + config.port() + ": " + cause.getMessage();
    }

    /** From now on the time runs in which what is being answered is to be done; Quarkus waits for its part of it first. */
    void end(@Observes ShutdownDelayInitiatedEvent event) {
        end = System.nanoTime() + patience.toNanos();
        ending = true;
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (graphql.isBusy()) {
            Log.info("Waiting for HTTP requests to complete");
        }
        while (graphql.isBusy() && System.nanoTime() - end < 0) {
            Thread.sleep(MILLISECONDS_BETWEEN_LOOKS);
        }
    }

    private void handle(HttpServerRequest request, Handler<HttpServerRequest> quarkus) {
        if (direct && graphql.isAt(request.path()) && !request.headers().contains(HttpHeaders.ORIGIN)) {
            if (ending) {
                closeAfter(request);
            }
            graphql.take(request);
        } else {
            quarkus.handle(request);
        }
    }

    private static void closeAfter(HttpServerRequest request) {
        if (request.version() != HttpVersion.HTTP_2) {
            request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        request.response().endHandler(end -> request.connection().shutdown());
    }

    /** One for each event loop. */
    private final class Server extends AbstractVerticle {

        private final HttpServerOptions options;
        private HttpServer http;

        private Server(HttpServerOptions options) {
            this.options = options;
        }

        @Override
        public void start(Promise<Void> started) {
            Handler<HttpServerRequest> quarkus = VertxHttpRecorder.getRootHandler();
            http = vertx.createHttpServer(options).requestHandler(request -> handle(request, quarkus));
            http.listen().<Void>mapEmpty().onComplete(started);
        }
    }
}
