package org.parley.http;

import io.vertx.core.http.HttpServerRequest;

/** The values of headers, which can stand in one line or several. */
public final class HeaderValues {

    private HeaderValues() {
    }

    /** All values of a header, as one line has them; empty if it is not given. */
    public static String of(HttpServerRequest request, CharSequence header) {
        return String.join(", ", request.headers().getAll(header));
    }
}
