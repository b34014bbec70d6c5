package org.erdsl.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Where the command line starts. */
public final class Main {

    /** Set to true by whoever starts erdsl when standard output is a terminal: Java 17 cannot tell. */
    static final String TERMINAL = "org.erdsl.cli.terminal";

    private Main() {
    }

    public static void main(String[] arguments) {
        var terminal = new Terminal(Boolean.getBoolean(TERMINAL), System.getenv());
        // UTF-8 whatever the locale, as the models are: a message then reads the same in every log.
        var out = writer(FileDescriptor.out);
        var err = writer(FileDescriptor.err);
        System.exit(new ErdslCommandLine(terminal, out, err).run(arguments));
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
    }
}
