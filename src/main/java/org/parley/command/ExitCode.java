package org.parley.command;

/** How a command ended, as the program tells whoever started it. */
final class ExitCode {

    static final int OK = 0;
    /** What was asked about has problems, or what was to be done could not be. */
    static final int PROBLEMS = 1;
    /** The command was not understood. */
    static final int MISUSE = 2;

    private ExitCode() {
    }
}
