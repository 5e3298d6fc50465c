package org.parley.page;

import java.util.Set;

import org.parley.dataset.CurrentDataset;
import org.parley.dataset.Dataset;
import org.parley.http.CacheHeaders;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Serves the pages and what they consist of. */
@Singleton
final class PageRoute {

    /** After CORS, and before anything else that is served. */
    private static final int ORDER = -150;
    private static final String GRAPHIQL = "/graphiql";
    /** Where GraphiQL was, and where SmallRye GraphQL has it in dev mode; and where the library's files are without our page. */
    private static final String FORMER_ADDRESS = "/q/graphql-ui*";
    private static final String LIBRARY_ADDRESS = "/graphql-ui/*";

    private static final Set<HttpMethod> METHODS = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final String ALLOWED = "GET, HEAD, OPTIONS";

    private final CurrentDataset dataset;
    private final CacheHeaders caching;
    private final PageFiles files;
    private volatile Dataset shown;
    private volatile StaticFile firstPage;

    PageRoute(CurrentDataset dataset, CacheHeaders caching, PageFiles files) {
        this.dataset = dataset;
        this.caching = caching;
        this.files = files;
    }

    void mount(@Observes Router router) {
        serve(router, "/", context -> send(context, firstPage()));
        serve(router, "/page.css", context -> send(context, files.style()));
        serve(router, "/clients/:name", context -> send(context, files.client(context.pathParam("name"))));
        serve(router, GRAPHIQL + "/*", context -> {
            String name = context.normalizedPath().substring(GRAPHIQL.length());
            if (name.isEmpty()) {
                redirect(context, "graphiql/");
            } else {
                send(context, files.graphiql(name.substring(1)));
            }
        });
        serve(router, FORMER_ADDRESS, context -> redirect(context,
                context.normalizedPath().endsWith("/") ? "../../graphiql/" : "../graphiql/"));
        serve(router, LIBRARY_ADDRESS, context -> send(context, null));
    }

    private void serve(Router router, String path, Handler<RoutingContext> handler) {
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

    private StaticFile firstPage() {
        Dataset current = dataset.current();
        if (shown != current) {
            firstPage = FirstPage.of(current);
            shown = current;
        }
        return firstPage;
    }

    private void send(RoutingContext context, StaticFile file) {
        if (file == null) {
            context.response().setStatusCode(404).end();
        } else {
            file.send(context.request(), caching);
        }
    }

    /** To an address that is relative, since there can be a prefix before it that the program does not know. */
    private static void redirect(RoutingContext context, String address) {
        String query = context.request().query() == null ? "" : "?" + context.request().query();
        context.response().setStatusCode(301).putHeader(HttpHeaders.LOCATION, address + query).end();
    }
}
