package org.parley.command;

/** The program was started with arguments that make no sense; the message says why. */
final class MisuseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MisuseException(String message) {
        super(message, null, false, false); // expected: no stack trace
    }
}
