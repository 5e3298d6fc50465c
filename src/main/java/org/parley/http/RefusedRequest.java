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

    /** There is too much to do. */
    static RefusedRequest busy() {
        return new RefusedRequest(ErrorCode.SERVER_BUSY, "the server is busy; try again later");
    }

    ErrorCode code() {
        return code;
    }
}
