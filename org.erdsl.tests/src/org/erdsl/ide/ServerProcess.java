package org.erdsl.ide;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code erdsl lsp} as a process of its own, as an editor starts it. */
final class ServerProcess implements AutoCloseable {

    private static final int SECONDS = 60;

    private final Process process;

    private ServerProcess(Process process) {
        this.process = process;
    }

    /** Starts it with these options; its standard error goes where that of the test goes, or is read. */
    static ServerProcess start(ProcessBuilder.Redirect errors, String... options) throws IOException {
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xss8m", "-cp", classPath, "org.erdsl.cli.Main", "lsp"));
        command.addAll(List.of(options));
        return new ServerProcess(new ProcessBuilder(command).redirectError(errors).start());
    }

    Process process() {
        return process;
    }

    /** Waits for its end. */
    int exitCode() throws InterruptedException, IOException {
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            throw new IOException("still running");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
