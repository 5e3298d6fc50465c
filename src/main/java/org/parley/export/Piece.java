package org.parley.export;

import java.io.IOException;

/** A small part of a file, such as a record, that is written when its turn comes. */
@FunctionalInterface
interface Piece {

    /** Writes it after those before it. */
    void write() throws IOException;
}
