package org.erdsl.lab;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs programs and waits for them. */
final class Commands {

    private static final int SECONDS = 180;

    private Commands() {
    }

    /** @param output what it printed, errors included */
    record Outcome(int exitCode, String output) {
    }

    /** Runs a command that has to succeed. */
    static String run(String... command) throws IOException, InterruptedException {
        var outcome = tryTo(List.of(command));
        if (outcome.exitCode() != 0) {
            throw new IOException(String.join(" ", command) + ": " + outcome.output().strip());
        }
        return outcome.output();
    }

    /** Runs a command that may fail. */
    static Outcome tryTo(List<String> command) throws IOException, InterruptedException {
        var output = File.createTempFile("output", null);
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output).start();
        process.getOutputStream().close();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException(String.join(" ", command) + " took more than " + SECONDS + " seconds");
        }
        var text = new String(java.nio.file.Files.readAllBytes(output.toPath()), StandardCharsets.UTF_8);
        output.delete();
        return new Outcome(process.exitValue(), text);
    }
}
