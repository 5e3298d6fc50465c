package org.parley.http;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.parley.graphql.SchemaText;

import graphql.schema.GraphQLSchema;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Serves the schema as a text, for tools that make clients of it. SmallRye GraphQL has it at the same path, but prints it for
 * every request.
 */
@Singleton
final class SchemaRoute {

    private final GraphQLSchema schema;
    private final CacheHeaders headers;
    private final String path;
    private volatile Printed printed;

    private record Printed(String text, String hash) {
    }

    SchemaRoute(GraphQLSchema schema, CacheHeaders headers,
            @ConfigProperty(name = "quarkus.smallrye-graphql.root-path") String path) {
        this.schema = schema;
        this.headers = headers;
        this.path = (path.startsWith("/") ? path : "/" + path) + "/schema.graphql";
    }

    void mount(@Observes Router router) {
        ReadOnly.serve(router, path, this::answer);
    }

    private void answer(RoutingContext context) {
        HttpServerRequest request = context.request();
        HttpServerResponse response = context.response();
        Printed current = printed();
        EntityTag tag = EntityTag.of(current.hash, HeaderValues.of(request, HttpHeaders.ACCEPT_ENCODING));
        headers.lasting(tag).forEach(response::putHeader);
        headers.varying("Accept-Encoding").forEach(response::putHeader);
        if (CacheHeaders.wantsNone(request) || CacheHeaders.hasAlready(request, tag)) {
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, "text/plain; charset=UTF-8");
        if (request.method() == HttpMethod.HEAD) {
            response.end();
        } else {
            response.end(current.text);
        }
    }

    /** It is printed when it is first asked for, so that a start does not wait for it. */
    private Printed printed() {
        Printed known = printed;
        if (known == null) {
            String text = SchemaText.of(schema);
            known = new Printed(text, Sha256.hex(text));
            printed = known;
        }
        return known;
    }
}
