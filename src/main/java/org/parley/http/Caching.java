package org.parley.http;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.parley.dataset.Dataset;
import org.parley.json.JsonBuffer;
import org.parley.json.JsonValues;
import org.parley.limit.Limits;

import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Singleton;

/** What caches are told about answers of the endpoint. */
@Singleton
final class Caching {

    /** The only field whose value follows neither from the record nor from the program and its settings. */
    private static final String VOLATILE_FIELD = "loadedAt";

    private final CacheHeaders headers;
    private final String version;
    private final String limits;
    private final Map<String, String> varying;

    Caching(CacheHeaders headers,
            @ConfigProperty(name = "quarkus.application.version") String version, Limits limits) {
        this.headers = headers;
        this.version = version;
        this.limits = limits.toString();
        this.varying = headers.varying("Accept, Accept-Encoding");
    }

    /**
     * The version of the answer to a request. The same record is answered in other bytes by another program, with other
     * limits (which stand in answers), and in another coding, so what the client says about codings is part of it.
     */
    EntityTag tag(Dataset dataset, Exchange exchange) {
        GraphQLRequest asked = exchange.asked();
        return EntityTag.of(dataset.fingerprint(), version, limits, exchange.mediaType().name(),
                HeaderValues.of(exchange.request(), HttpHeaders.ACCEPT_ENCODING), asked.query(), asked.operationName(),
                json(asked.variables()));
    }

    private static String json(Object value) {
        JsonBuffer json = new JsonBuffer();
        JsonValues.write(value, json);
        return new String(json.array(), 0, json.length(), StandardCharsets.UTF_8);
    }

    /** Whether the answer to a request is the same for as long as the dataset is. */
    boolean isLasting(GraphQLRequest request) {
        return !request.query().contains(VOLATILE_FIELD);
    }

    /** An answer to keep. */
    Answer lasting(Answer answer, EntityTag tag) {
        return answer.with(varying).with(headers.lasting(tag));
    }
}
