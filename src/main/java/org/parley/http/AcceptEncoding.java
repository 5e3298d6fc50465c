package org.parley.http;

import java.util.Locale;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/** How an answer can be coded, by <a href="https://www.rfc-editor.org/rfc/rfc9110#name-accept-encoding">what a client says</a>. */
public final class AcceptEncoding {

    private static final String GZIP = "gzip";
    private static final String ANY = "*";

    private AcceptEncoding() {
    }

    /** Whether an answer can be compressed by gzip. What is said of it by name counts more than what is said of all codings. */
    public static boolean isGzip(HttpServerRequest request) {
        boolean any = false;
        for (String element : HeaderValues.of(request, HttpHeaders.ACCEPT_ENCODING).toLowerCase(Locale.ROOT).split(",")) {
            String[] parts = element.split(";", 2);
            String coding = parts[0].strip();
            if (coding.equals(GZIP)) {
                return isWanted(parts);
            }
            any |= coding.equals(ANY) && isWanted(parts);
        }
        return any;
    }

    private static boolean isWanted(String[] parts) {
        return parts.length == 1 || !parts[1].replace(" ", "").matches("q=0(\\.0{0,3})?");
    }
}
