package org.erdsl.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Programs run as a user would run them. */
final class StartedProgram {

    private static final int MINUTES = 5;

    private StartedProgram() {
    }

    /** Runs a program to its end, with these changes of the environment. */
    static CommandRun run(Path folder, Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        var out = Files.createTempFile("out", ".txt");
        var err = Files.createTempFile("err", ".txt");
        try {
            var builder = new ProcessBuilder(command).directory(folder.toFile())
                    .redirectInput(Path.of("/dev/null").toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().putAll(environment);
            var process = builder.start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly().waitFor();
                throw new IOException("still running: " + command);
            }
            return new CommandRun(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(err, StandardCharsets.UTF_8));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    static CommandRun run(Path folder, String... command) throws IOException, InterruptedException {
        return run(folder, Map.of(), List.of(command));
    }
}
