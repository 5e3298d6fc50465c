package org.parley.export;

import java.io.IOException;

/** Writes a small part of a file, such as a record, when its turn comes. */
@FunctionalInterface
interface WriteStep {

    /** Writes it after those before it. */
    void write() throws IOException;
}
