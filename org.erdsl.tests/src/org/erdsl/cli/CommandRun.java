package org.erdsl.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a command did.
 *
 * @param code its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record CommandRun(int code, String out, String err) {

    private static final Terminal NO_TERMINAL = new Terminal(false, Map.of());

    /** Runs a command in this process; paths among its arguments are absolute. */
    static CommandRun of(Object... arguments) {
        return in(NO_TERMINAL, arguments);
    }

    static CommandRun in(Terminal terminal, Object... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var code = new ErdslCommandLine(terminal, new PrintWriter(out), new PrintWriter(err))
                .run(Stream.of(arguments).map(Object::toString).toArray(String[]::new));
        return new CommandRun(code, out.toString(), err.toString());
    }
}
