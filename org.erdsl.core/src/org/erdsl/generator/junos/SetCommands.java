package org.erdsl.generator.junos;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Turns statements in braces into the commands that say the same, as {@code show | display set} does on the router.
 * What is replaced is deleted first; a statement that is commented out becomes a command that is.
 */
final class SetCommands {

    private static final String REPLACE = "replace:";
    private static final String COMMENT = "# ";

    private final StringBuilder commands = new StringBuilder();
    private final Deque<String> levels = new ArrayDeque<>();
    private boolean replaces;

    private SetCommands() {
    }

    /** @param statements as {@link JunosConfiguration} writes them, one statement, brace or comment to a line */
    static String of(String statements) {
        var set = new SetCommands();
        statements.lines().map(String::strip).forEach(set::add);
        return set.commands.toString();
    }

    private void add(String line) {
        if (line.equals(REPLACE)) {
            replaces = true;
        } else if (line.startsWith("#")) {
            comment(line);
        } else if (line.equals("}")) {
            levels.removeLast();
        } else if (line.endsWith(" {")) {
            levels.addLast(line.substring(0, line.length() - 2));
            if (replaces) {
                commands.append("delete ").append(path()).append('\n');
                replaces = false;
            }
        } else if (line.endsWith(";") && !replaces) {
            command("set ", line);
        } else {
            throw new IllegalArgumentException("no command for " + line);
        }
    }

    private void comment(String line) {
        if (line.endsWith(";")) {
            command("# set ", line.substring(COMMENT.length()));
        } else {
            commands.append(line).append('\n');
        }
    }

    private void command(String verb, String statement) {
        for (var line : DisplaySet.lines(statement.substring(0, statement.length() - 1))) {
            commands.append(verb).append(path()).append(' ').append(line).append('\n');
        }
    }

    private String path() {
        return String.join(" ", levels);
    }
}
