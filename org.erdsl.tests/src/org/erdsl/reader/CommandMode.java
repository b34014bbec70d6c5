package org.erdsl.reader;

import java.util.Optional;

/** A mode of a command line: what a router does with the commands after one that opens the mode. */
public interface CommandMode {

    /**
     * Takes a command, if it is one of this mode.
     *
     * @return the mode the router is in afterwards, which is this one or one inside it; nothing where the command is
     *     none of this mode, and nothing was done
     */
    Optional<CommandMode> take(Words words);

    /** Stays in this mode, when the command is complete. */
    default Optional<CommandMode> stay(Words words) {
        words.end();
        return Optional.of(this);
    }
}
