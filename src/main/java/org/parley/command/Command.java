package org.parley.command;

import java.util.List;

/** Something that the program can do instead of serving. */
@FunctionalInterface
interface Command {

    /**
     * Does it.
     *
     * @param arguments what is said after the command's name
     * @return the {@link ExitCode}
     * @throws MisuseException if the arguments make no sense
     */
    int run(List<String> arguments, Output output);
}
