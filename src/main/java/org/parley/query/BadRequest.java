package org.parley.query;

/** A request that can not be answered because of what was asked; the message tells the client what was expected. */
public class BadRequest extends RuntimeException {

    /** What is wrong, in the words of the API's list of error codes. */
    public enum Code {
        /** A cursor that this server did not give out, or gave out for another order. */
        BAD_CURSOR,
        /** {@code first} or {@code last} is out of bounds. */
        BAD_PAGE_SIZE,
        /** {@code first} and {@code last} together. */
        BAD_PAGING,
        /** A filter that can not be used. */
        BAD_FILTER,
        /** More ids than one request may ask for. */
        TOO_MANY_IDS
    }

    private final Code code;

    public BadRequest(Code code, String message) {
        super(message);
        this.code = code;
    }

    /** What is wrong. */
    public Code code() {
        return code;
    }
}
