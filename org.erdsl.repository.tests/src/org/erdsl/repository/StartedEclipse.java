package org.erdsl.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** An Eclipse that runs as a process of its own, as its user sees it on the display. */
final class StartedEclipse implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final Path workspace;
    private final Path output;

    private StartedEclipse(Process process, Path workspace, Path output) {
        this.process = process;
        this.workspace = workspace;
        this.output = output;
    }

    /**
     * Starts it.
     *
     * @param workspace which the command names too
     * @param command   that becomes the Java of Eclipse
     */
    static StartedEclipse start(Path workspace, List<String> command) throws IOException {
        var output = Files.createTempFile(workspace.getParent(), "output", ".txt");
        return new StartedEclipse(new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start(),
                workspace, output);
    }

    /** Starts an Eclipse that has no start script, on a workspace and with what it is to open. */
    static StartedEclipse start(Path eclipse, Path workspace, Path opened) throws IOException {
        try (var plugins = Files.newDirectoryStream(eclipse.resolve("plugins"), "org.eclipse.equinox.launcher_*.jar")) {
            var command = new ArrayList<String>();
            command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar",
                    plugins.iterator().next().toString(), "-data", workspace.toString(), opened.toString()));
            return start(workspace, command);
        }
    }

    /** Waits for a window whose title is like this; fails when Eclipse ends before. */
    void awaitWindow(Predicate<String> title) throws IOException, InterruptedException {
        var end = Instant.now().plus(PATIENCE);
        while (windows().stream().noneMatch(title)) {
            assertTrue(process.isAlive(), () -> "Eclipse ended: " + said());
            if (Instant.now().isAfter(end)) {
                fail("There is no such window, but " + windows() + ": " + said());
            }
            Thread.sleep(200);
        }
        assertTrue(process.isAlive());
    }

    /** Whether an object of this class lives in it. */
    boolean holds(String className) throws IOException, InterruptedException {
        var jcmd = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                String.valueOf(process.pid()), "GC.class_histogram").redirectErrorStream(true).start();
        var histogram = new String(jcmd.getInputStream().readAllBytes());
        assertEquals(0, jcmd.waitFor(), histogram);
        return histogram.lines().anyMatch(line -> line.strip().endsWith(" " + className));
    }

    /** What the workbench noted as an error. */
    List<String> errors() throws IOException {
        return log().lines().filter(line -> line.matches("!ENTRY \\S+ 4 .*")).toList();
    }

    /** What it wrote, to the terminal and to its log. */
    String said() {
        try {
            return Files.readString(output) + log();
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    private String log() throws IOException {
        var log = workspace.resolve(".metadata/.log");
        return Files.exists(log) ? Files.readString(log) : "";
    }

    /** The titles of all windows on the display. */
    private static List<String> windows() throws IOException, InterruptedException {
        var process = new ProcessBuilder("xwininfo", "-root", "-tree").redirectErrorStream(true).start();
        var tree = new String(process.getInputStream().readAllBytes());
        assertEquals(0, process.waitFor(), "The product needs a display: " + tree);
        return tree.lines().filter(line -> line.contains("\"")).map(line -> line.split("\"")[1].strip()).toList();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
        }
    }
}
