package org.parley.http;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.parley.dataset.CurrentDataset;
import org.parley.limit.Limits;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;

/** What caches are told about answers. */
@Singleton
final class Caching {

    /** The only field whose value follows neither from the record nor from the program and its settings. */
    private static final String VOLATILE_FIELD = "loadedAt";
    private static final String ANY = "*";

    private final String answers;
    private final String vary;
    private final boolean forAnyOrigin;
    private final String version;
    private final String licence;
    private final String limits;

    Caching(HttpSettings settings, Origins origins,
            @ConfigProperty(name = "quarkus.application.version") String version,
            @ConfigProperty(name = "parley.licence") String licence, Limits limits) {
        this.answers = "public, max-age=" + settings.maxAge().toSeconds();
        this.forAnyOrigin = origins.areAny();
        this.vary = origins.vary("Accept, Accept-Encoding");
        this.version = version;
        this.licence = licence;
        this.limits = limits.toString();
    }

    /**
     * The version of the answer to a request. The same record is answered in other bytes by another program, with another
     * licence or other limits (which stand in answers), and in another coding, so what the client says about codings is
     * part of it.
     */
    EntityTag tag(CurrentDataset.Reading reading, Exchange exchange) {
        GraphQLRequest asked = exchange.asked();
        return EntityTag.of(reading.dataset().fingerprint(), version, licence, limits, exchange.mediaType().name(),
                HeaderValues.of(exchange.request(), HttpHeaders.ACCEPT_ENCODING), asked.query(), asked.operationName(),
                JsonText.of(asked.variables()));
    }

    /** Whether the answer to a request is the same for as long as the dataset is. */
    boolean isLasting(GraphQLRequest request) {
        return !request.query().contains(VOLATILE_FIELD);
    }

    /** Whether the client has the answer with the tag already. */
    static boolean hasAlready(HttpServerRequest request, EntityTag tag) {
        return tag.isIn(HeaderValues.of(request, HttpHeaders.IF_NONE_MATCH));
    }

    /** Whether the client has an answer of whatever version already, and wants none if there is one. */
    static boolean wantsNone(HttpServerRequest request) {
        return ANY.equals(HeaderValues.of(request, HttpHeaders.IF_NONE_MATCH));
    }

    /** An answer to keep. */
    Answer lasting(Answer answer, EntityTag tag) {
        return answer.with("ETag", tag.value()).with("Cache-Control", answers);
    }

    /** Any answer; it is not to be kept unless it says so itself. */
    Answer toSend(Answer answer) {
        Answer complete = answer.with("Vary", vary);
        if (!answer.headers().containsKey("Cache-Control")) {
            complete = complete.with("Cache-Control", "no-store");
        }
        // whatever origin asks, and also when none is given, since a cache gives the answer to any
        return forAnyOrigin ? complete.with("Access-Control-Allow-Origin", ANY) : complete;
    }
}
