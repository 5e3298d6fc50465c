package org.parley.page;

import org.parley.dataset.CurrentDataset;
import org.parley.dataset.Dataset;
import org.parley.http.AcceptEncoding;
import org.parley.http.CacheHeaders;
import org.parley.http.ReadOnly;

import io.quarkus.vertx.http.runtime.VertxHttpBuildTimeConfig;
import io.smallrye.config.SmallRyeConfig;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Serves the pages and what they consist of. */
@Singleton
final class PageRoute {

    private static final String GRAPHIQL = "/graphiql";
    /** Where GraphiQL was, and where SmallRye GraphQL has it in dev mode; and where the library's files are without our page. */
    private static final String FORMER_ADDRESS = "/q/graphql-ui*";
    private static final String LIBRARY_ADDRESS = "/graphql-ui/*";

    private final CurrentDataset dataset;
    private final CacheHeaders caching;
    private final PageFiles files;
    private final boolean compressing;
    private volatile Dataset shown;
    private volatile StaticFile firstPage;

    PageRoute(CurrentDataset dataset, CacheHeaders caching, PageFiles files, SmallRyeConfig config) {
        this.dataset = dataset;
        this.caching = caching;
        this.files = files;
        this.compressing = config.getConfigMapping(VertxHttpBuildTimeConfig.class).enableCompression();
    }

    void mount(@Observes Router router) {
        ReadOnly.serve(router, "/", context -> send(context, firstPage()));
        ReadOnly.serve(router, "/page.css", context -> send(context, files.style()));
        ReadOnly.serve(router, "/clients/:name", context -> send(context, files.client(context.pathParam("name"))));
        ReadOnly.serve(router, GRAPHIQL + "/*", context -> {
            String name = context.normalizedPath().substring(GRAPHIQL.length());
            if (name.isEmpty()) {
                redirect(context, "graphiql/");
            } else {
                send(context, files.graphiql(name.substring(1)));
            }
        });
        ReadOnly.serve(router, FORMER_ADDRESS, context -> redirect(context,
                context.normalizedPath().endsWith("/") ? "../../graphiql/" : "../graphiql/"));
        ReadOnly.serve(router, LIBRARY_ADDRESS, context -> send(context, null));
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
            file.send(context.request(), caching, compressing && AcceptEncoding.isGzip(context.request()));
        }
    }

    /** To an address that is relative, since there can be a prefix before it that the program does not know. */
    private static void redirect(RoutingContext context, String address) {
        String query = context.request().query() == null ? "" : "?" + context.request().query();
        context.response().setStatusCode(301).putHeader(HttpHeaders.LOCATION, address + query).end();
    }
}
