package org.parley.command;

/** The version of the program. */
final class Version {

    /** As the build has it; a native executable has it from its build. */
    static final String TEXT = Resource.text("/version.txt").strip();

    private Version() {
    }
}
