/**
 * What the program does for record keepers instead of serving: checks a folder of seeds, begins a new one, describes a
 * document, tells which facts stand where, rewrites what was written for the version before, prints the JSON Schema. Results
 * go to standard output and complaints to standard error; the exit code is 0 if all is well, 1 if there are problems, 2 if a
 * command is not understood. What was found in files is only ever printed as {@link org.parley.seed.TerminalText}.
 *
 * <p>
 * The package knows of {@linkplain org.parley.seed seeds} and, to tell of records, of the model and the metamodel; of a
 * server it knows nothing.
 */
package org.parley.command;
