package org.parley.http;

import java.util.List;

import io.vertx.core.http.HttpServerRequest;

/** The values of headers, which can stand in one line or several. */
public final class HeaderValues {

    private HeaderValues() {
    }

    /** All values of a header, as one line has them; empty if it is not given. */
    public static String of(HttpServerRequest request, CharSequence header) {
        List<String> values = request.headers().getAll(header);
        return values.size() == 1 ? values.get(0) : String.join(", ", values);
    }
}
