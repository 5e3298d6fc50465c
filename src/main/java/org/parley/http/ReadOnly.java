package org.parley.http;

import java.util.Set;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Where something can be read by GET and HEAD, and nothing else done. */
public final class ReadOnly {

    /** After CORS, and before all that Quarkus serves. */
    private static final int ORDER = -150;

    private static final Set<HttpMethod> METHODS = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final String ALLOWED = "GET, HEAD, OPTIONS";

    private ReadOnly() {
    }

    /** Has a handler answer what is read at a path; whoever wants to do something else is told what can be done. */
    public static void serve(Router router, String path, Handler<RoutingContext> handler) {
        router.route(path).order(ORDER).handler(context -> {
            HttpMethod method = context.request().method();
            if (METHODS.contains(method)) {
                handler.handle(context);
            } else {
                context.response().putHeader(HttpHeaders.ALLOW, ALLOWED)
                        .setStatusCode(method == HttpMethod.OPTIONS ? 204 : 405).end();
            }
        });
    }
}
