package org.erdsl.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.Callable;

import org.erdsl.files.FailureReason;
import org.erdsl.ide.server.ServerSession;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code erdsl lsp}: serves an editor with the language server protocol. */
@Command(
        name = "lsp",
        mixinStandardHelpOptions = true,
        versionProvider = ErdslCommand.Version.class,
        description = "Serves an editor with the language server protocol, until the editor ends it.")
final class LspCommand implements Callable<Integer> {

    private static final int HIGHEST_PORT = 65535;

    @Spec
    private CommandSpec spec;

    @Option(names = "--port", paramLabel = "PORT",
            description = "Wait for one editor at this port of this machine's loopback address instead of using "
                    + "standard input and output; 0 takes a free port and says which.")
    private Integer port;

    @Option(names = "--stdio", description = "Use standard input and output; this is so anyway.")
    private boolean stdio;

    @Mixin
    private DebugOption debug;

    @Override
    public Integer call() throws RefusalException, InterruptedException {
        if (port == null) {
            return code(overStandardStreams());
        }
        if (stdio || port < 0 || port > HIGHEST_PORT) {
            throw new RefusalException(ExitCode.USAGE, stdio ? "--port and --stdio exclude each other."
                    : "There is no port " + port + ": ports go from 0 to " + HIGHEST_PORT + ".");
        }
        return code(overSocket());
    }

    private static int code(boolean inOrder) {
        return (inOrder ? ExitCode.OK : ExitCode.ERRORS).number();
    }

    private static boolean overStandardStreams() throws InterruptedException {
        // Whatever else is printed must not get between the messages.
        System.setOut(System.err);
        return ServerSession.serve(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out));
    }

    private boolean overSocket() throws RefusalException, InterruptedException {
        // Only programs of this machine can connect, and only one of them.
        try (var listener = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            var err = spec.commandLine().getErr();
            err.println("erdsl: waiting for an editor at " + listener.getInetAddress().getHostAddress() + ":"
                    + listener.getLocalPort());
            err.flush();
            try (var client = listener.accept()) {
                return ServerSession.serve(client.getInputStream(), client.getOutputStream());
            }
        } catch (IOException e) {
            throw new RefusalException(ExitCode.USAGE, "Port " + port + " cannot be used: " + FailureReason.of(e) + ".", e);
        }
    }
}
