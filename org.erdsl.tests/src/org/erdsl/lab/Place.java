package org.erdsl.lab;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/**
 * Where a daemon runs: a folder of its own, and a network namespace.
 *
 * @param folder the folder, which exists
 * @param entering turns a command into one that runs in the namespace
 */
record Place(Path folder, UnaryOperator<List<String>> entering) {

    private static final int SECONDS_TO_END = 10;

    /** Starts a program that goes on running. */
    Process start(String log, List<String> command) throws IOException {
        return new ProcessBuilder(entering.apply(command))
                .redirectInput(new File("/dev/null")).redirectErrorStream(true)
                .redirectOutput(folder.resolve(log).toFile()).start();
    }

    /** Runs a program to its successful end. */
    String run(List<String> command) throws IOException, InterruptedException {
        return Commands.run(entering.apply(command).toArray(String[]::new));
    }

    /** Runs a program to its end. */
    Commands.Outcome tryTo(List<String> command) throws IOException, InterruptedException {
        return Commands.tryTo(entering.apply(command));
    }

    static void end(Process process) throws InterruptedException {
        process.destroy();
        if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    /** Waits until something holds, and at most ten seconds. */
    static void await(Condition condition, String otherwise) throws IOException, InterruptedException {
        for (var tries = 0; !condition.holds(); tries++) {
            if (tries == 500) {
                throw new IOException(otherwise);
            }
            Thread.sleep(20);
        }
    }

    interface Condition {
        boolean holds() throws IOException, InterruptedException;
    }
}
