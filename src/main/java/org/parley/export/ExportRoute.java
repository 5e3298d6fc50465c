package org.parley.export;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.parley.dataset.CurrentDataset;
import org.parley.dataset.Dataset;
import org.parley.error.ErrorCode;
import org.parley.http.CacheHeaders;
import org.parley.http.EntityTag;
import org.parley.http.HeaderValues;
import org.parley.http.ReadOnly;
import org.parley.json.JsonBuffer;
import org.parley.json.JsonValues;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.HttpException;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Serves the whole record, in each format at a path of its own. */
@Singleton
final class ExportRoute {

    /** The parameter that says what a file is for. */
    private static final String PURPOSE = "for";

    private final CurrentDataset dataset;
    private final CacheHeaders headers;
    private final String version;
    private volatile ExportedRecords latest;

    ExportRoute(CurrentDataset dataset, CacheHeaders headers,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.dataset = dataset;
        this.headers = headers;
        this.version = version;
    }

    void mount(@Observes Router router) {
        Stream.of(ExportFormat.values()).map(ExportFormat::path).distinct()
                .forEach(path -> ReadOnly.serve(router, path, context -> answer(context, path)));
    }

    private void answer(RoutingContext context, String path) {
        List<String> purposes;
        try {
            purposes = context.queryParam(PURPOSE);
        } catch (HttpException e) {
            refuse(context, "the parameters of the address cannot be decoded");
            return;
        }
        ExportFormat.at(path, purposes).ifPresentOrElse(format -> answer(context, format, dataset.current()),
                () -> refuse(context, expected(ExportFormat.purposes(path))));
    }

    /** The value that was given is not repeated, since it can be anything. */
    private static String expected(List<String> purposes) {
        return purposes.isEmpty() ? "this file has no parameter \"for\""
                : "the parameter \"for\" is left out, or is given once and is one of: " + String.join(", ", purposes);
    }

    private void refuse(RoutingContext context, String message) {
        JsonBuffer json = new JsonBuffer();
        JsonValues.write(Map.of("errors", List.of(Vocabulary.ordered("message", message, "extensions",
                Map.of("code", ErrorCode.BAD_REQUEST.name())))), json);
        headers.varying("Accept-Encoding").forEach(context.response()::putHeader);
        context.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json").setStatusCode(ErrorCode.BAD_REQUEST.status())
                .end(Buffer.buffer(json.toBytes()));
    }

    private void answer(RoutingContext context, ExportFormat format, Dataset current) {
        HttpServerRequest request = context.request();
        HttpServerResponse response = context.response();
        EntityTag tag = EntityTag.of(current.fingerprint(), format.name(), version,
                format.isCompressible() ? HeaderValues.of(request, HttpHeaders.ACCEPT_ENCODING) : null);
        headers.lasting(tag).forEach(response::putHeader);
        headers.varying("Accept-Encoding").forEach(response::putHeader);
        if (CacheHeaders.wantsNone(request) || CacheHeaders.hasAlready(request, tag)) {
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, format.mediaType()).putHeader("Content-Disposition",
                "attachment; filename=\"" + format.fileName(current) + "\"");
        if (request.method() == HttpMethod.HEAD) {
            response.end();
        } else {
            if (!format.isCompressible()) {
                response.putHeader(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY); // so that nothing compresses it
            }
            response.setChunked(true);
            new Download(context, out -> format.steps(records(current), out)).send();
        }
    }

    private ExportedRecords records(Dataset current) {
        ExportedRecords records = latest;
        if (records == null || records.dataset() != current) {
            records = new ExportedRecords(current);
            latest = records;
        }
        return records;
    }
}
