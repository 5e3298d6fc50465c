package org.parley.http;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.MIMEHeader;
import io.vertx.ext.web.impl.HeaderParser;
import io.vertx.ext.web.impl.ParsableMIMEValue;

/** In what an answer can come. */
enum MediaType {

    /** GraphQL's own; its status code tells what became of the request. */
    GRAPHQL_RESPONSE("graphql-response+json"),

    /** For clients from before there was the other one; they take any status but 200 for an answer of someone else. */
    JSON("json");

    private static final String APPLICATION = "application";
    /** What nearly all clients say. */
    private static final String PLAIN_JSON = "application/json";
    private static final String ANY = "*";
    private static final String CHARSET = "charset";
    private static final String UTF_8 = "utf-8";

    private final String subtype;
    private final CharSequence contentType;

    MediaType(String subtype) {
        this.subtype = subtype;
        this.contentType = HttpHeaders.createOptimized("application/" + subtype + "; charset=utf-8");
    }

    /** The value of {@code Content-Type}. */
    CharSequence contentType() {
        return contentType;
    }

    /** What the client likes best according to all that its {@code Accept} says; empty if it can not take any. */
    static Optional<MediaType> accepted(String all) {
        if (all.equals(PLAIN_JSON) || all.isBlank()) {
            return Optional.of(JSON);
        }
        List<ParsableMIMEValue> ranges = HeaderParser.convertToParsedHeaderValues(all,
                range -> new ParsableMIMEValue(range).forceParse());
        float graphql = weight(GRAPHQL_RESPONSE, ranges);
        float json = weight(JSON, ranges);
        if (graphql <= 0 && json <= 0) {
            return Optional.empty();
        }
        boolean named = ranges.stream().anyMatch(range -> specificity(range, GRAPHQL_RESPONSE) == 2);
        return Optional.of(graphql > json || graphql == json && named ? GRAPHQL_RESPONSE : JSON);
    }

    /** Whether a body can be read that has these values of {@code Content-Type}. GraphiQL says the same one twice. */
    static boolean isReadable(String values) {
        return values.equals(PLAIN_JSON) || !values.isEmpty() && Stream.of(values.split(",")).allMatch(type -> {
            ParsableMIMEValue parsed = new ParsableMIMEValue(type.strip());
            parsed.forceParse();
            return specificity(parsed, JSON) == 2;
        });
    }

    /** The weight of the range that fits a type most closely. */
    private static float weight(MediaType type, List<? extends MIMEHeader> ranges) {
        int closest = -1;
        float weight = 0;
        for (MIMEHeader range : ranges) {
            if (specificity(range, type) > closest) {
                closest = specificity(range, type);
                weight = range.weight();
            }
        }
        return weight;
    }

    /** 2 if the range is just the type, 1 and 0 if it has it among others, -1 if it has not. */
    private static int specificity(MIMEHeader range, MediaType type) {
        if (!UTF_8.equalsIgnoreCase(range.parameters().getOrDefault(CHARSET, UTF_8))) {
            return -1;
        } else if (ANY.equals(range.component()) && ANY.equals(range.subComponent())) {
            return 0;
        } else if (!APPLICATION.equalsIgnoreCase(range.component())) {
            return -1;
        } else if (ANY.equals(range.subComponent())) {
            return 1;
        }
        return type.subtype.equalsIgnoreCase(range.subComponent()) ? 2 : -1;
    }
}
