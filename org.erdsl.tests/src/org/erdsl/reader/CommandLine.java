package org.erdsl.reader;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A command line with modes inside modes. A command is tried in the mode the router is in; one that mode does not know
 * leaves it for the mode around it.
 */
public final class CommandLine {

    private final Deque<CommandMode> modes = new ArrayDeque<>();

    /** @param global the outermost mode, which is never left */
    public CommandLine(CommandMode global) {
        modes.push(global);
    }

    /** @throws UnknownConstructException when no mode knows the command */
    public void run(String line) {
        if (line.strip().equals("exit")) {
            if (modes.size() == 1) {
                throw new UnknownConstructException(line);
            }
            modes.pop();
            return;
        }
        var next = modes.peek().take(new Words(line));
        while (next.isEmpty()) {
            if (modes.size() == 1) {
                throw new UnknownConstructException(line);
            }
            modes.pop();
            next = modes.peek().take(new Words(line));
        }
        if (next.get() != modes.peek()) {
            modes.push(next.get());
        }
    }
}
