package org.parley.query;

import org.parley.error.ErrorCode;

/** A request that can not be answered because of what was asked; the message tells the client what was expected. */
public class BadRequest extends RuntimeException {

    private final ErrorCode code;

    public BadRequest(ErrorCode code, String message) {
        super(message);
        this.code = code;
    }

    /** What is wrong. */
    public ErrorCode code() {
        return code;
    }
}
