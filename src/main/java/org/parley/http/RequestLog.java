package org.parley.http;

import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import org.jboss.logging.Logger;
import org.parley.metrics.RequestMetrics;

import jakarta.inject.Singleton;

/**
 * Takes note of what became of requests: in the metrics, and in a line of the log if the operator wants one. Nothing
 * there tells who asked: no address and no variables.
 */
@Singleton
final class RequestLog {

    private static final Logger LOG = Logger.getLogger("org.parley.access");
    private static final Pattern NAME = Pattern.compile("[_A-Za-z][_0-9A-Za-z]{0,99}");

    private final RequestMetrics metrics;
    private final boolean lines;

    RequestLog(RequestMetrics metrics, HttpSettings settings) {
        this.metrics = metrics;
        this.lines = settings.accessLog();
    }

    /** A request has its answer. */
    void answered(Exchange exchange, Answer answer) {
        long nanoseconds = exchange.nanoseconds();
        metrics.answered(answer.outcome(), nanoseconds);
        if (lines) {
            exchange.log(() -> LOG.infof("operation=%s outcome=%s status=%d bytes=%d ms=%d", operation(exchange.asked()), answer.outcome(),
                    answer.status(), answer.body().length(), TimeUnit.NANOSECONDS.toMillis(nanoseconds)));
        }
    }

    private static String operation(GraphQLRequest asked) {
        String name = asked == null || asked.operationName() == null ? "" : asked.operationName();
        return NAME.matcher(name).matches() ? name : "-";
    }
}
