package org.parley.error;

/** An argument that fits the schema and makes no sense; the message tells the client what was expected. */
public class InvalidArgumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;

    /** With the code and the message that the client is told. */
    public InvalidArgumentException(ErrorCode code, String message) {
        super(message, null, false, false); // a client's mistake needs no stack trace
        this.code = code;
    }

    /** What sort of mistake it is. */
    public ErrorCode code() {
        return code;
    }
}
