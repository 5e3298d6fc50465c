package org.parley.seed.migration;

/** A file is laid out in a way that edits would spoil. */
final class UnusualLayoutException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusualLayoutException() {
        super(null, null, false, false); // expected: no stack trace
    }
}
