package org.parley.page;

import java.util.Set;

import org.parley.dataset.CurrentDataset;
import org.parley.dataset.Dataset;
import org.parley.http.CacheHeaders;

import io.quarkus.runtime.ImageMode;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Serves the pages and what they consist of. */
@Singleton
final class PageRoute {

    /** After CORS, and before anything else that is served. */
    private static final int ORDER = -150;
    private static final String ADDRESS = "/graphiql/*";
    /** Where GraphiQL was, and where SmallRye GraphQL has it in dev mode; and where the library's files are without our page. */
    private static final String FORMER_ADDRESS = "/q/graphql-ui*";
    private static final String LIBRARY_ADDRESS = "/graphql-ui/*";

    private static final Set<HttpMethod> METHODS = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final String ALLOWED = "GET, HEAD, OPTIONS";

    private final CurrentDataset dataset;
    private final CacheHeaders caching;
    private volatile Dataset shown;
    private volatile StaticFile firstPage;

    PageRoute(CurrentDataset dataset, CacheHeaders caching) {
        this.dataset = dataset;
        this.caching = caching;
    }

    /** A native executable has the files in its image heap. */
    void load(@Observes @Initialized(ApplicationScoped.class) Object event) {
        if (ImageMode.current() == ImageMode.NATIVE_BUILD) {
            PageFiles.load();
        }
    }

    void mount(@Observes Router router) {
        router.route("/").order(ORDER).handler(context -> answer(context.request(), firstPage()));
        router.route("/page.css").order(ORDER).handler(context -> answer(context.request(), PageFiles.style()));
        router.route(ADDRESS).order(ORDER).handler(context -> {
            String path = context.normalizedPath();
            if (path.length() < ADDRESS.length()) {
                redirect(context.request(), "graphiql/");
            } else {
                answer(context.request(), PageFiles.graphiql(path.substring(ADDRESS.length() - 1)));
            }
        });
        router.route(FORMER_ADDRESS).order(ORDER).handler(context -> redirect(context.request(),
                context.normalizedPath().endsWith("/") ? "../../graphiql/" : "../graphiql/"));
        router.route(LIBRARY_ADDRESS).order(ORDER).handler(context -> answer(context.request(), null));
    }

    private StaticFile firstPage() {
        Dataset current = dataset.current();
        if (shown != current) {
            firstPage = FirstPage.of(current);
            shown = current;
        }
        return firstPage;
    }

    private void answer(HttpServerRequest request, StaticFile file) {
        if (file == null) {
            request.response().setStatusCode(404).end();
        } else if (METHODS.contains(request.method())) {
            file.send(request, caching);
        } else {
            request.response().putHeader(HttpHeaders.ALLOW, ALLOWED)
                    .setStatusCode(request.method() == HttpMethod.OPTIONS ? 204 : 405).end();
        }
    }

    /** To an address that is relative, since there can be a prefix before it that the program does not know. */
    private static void redirect(HttpServerRequest request, String address) {
        String query = request.query() == null ? "" : "?" + request.query();
        request.response().setStatusCode(301).putHeader(HttpHeaders.LOCATION, address + query).end();
    }
}
