package org.parley.command;

import java.io.PrintStream;

/**
 * Where a command prints to.
 *
 * @param out takes results
 * @param err takes complaints
 */
record Output(PrintStream out, PrintStream err) {
}
