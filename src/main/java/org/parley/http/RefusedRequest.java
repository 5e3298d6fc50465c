package org.parley.http;

import org.parley.error.ErrorCode;

/** A request that is not executed; the message tells the client what was expected. */
final class RefusedRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;

    RefusedRequest(ErrorCode code, String message) {
        super(message, null, false, false); // a client's mistake needs no stack trace
        this.code = code;
    }

    ErrorCode code() {
        return code;
    }
}
