package org.erdsl.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** "./erdsl ide", the second command of the README, from the shell to the window on the display. */
class StartedProductTest {

    private static final Path ERDSL = Path.of(System.getProperty("root"), "erdsl").toAbsolutePath().normalize();
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    private Path folder;

    private Process product;

    @AfterEach
    void end() throws InterruptedException {
        if (product != null) {
            // The script has become the Java of the product, so this is the whole of it.
            product.destroy();
            if (!product.waitFor(1, TimeUnit.MINUTES)) {
                product.destroyForcibly().waitFor();
            }
        }
    }

    @Test
    void opensAWindowOnTheWorkspace() throws Exception {
        var workspace = folder.resolve("models of contoso");
        var output = folder.resolve("output.txt");
        product = new ProcessBuilder(ERDSL.toString(), "ide", workspace.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        var end = Instant.now().plus(PATIENCE);
        while (windows().stream().noneMatch("models of contoso - erdsl"::equals)) {
            if (!product.isAlive()) {
                fail("The product ended with " + product.exitValue() + ": " + Files.readString(output) + log(workspace));
            }
            if (Instant.now().isAfter(end)) {
                fail("There is no window of the product, but " + windows() + ": " + Files.readString(output)
                        + log(workspace));
            }
            Thread.sleep(200);
        }
        assertTrue(product.isAlive());
        assertEquals(List.of(), errors(workspace));
    }

    /** The titles of all windows on the display. */
    private static List<String> windows() throws IOException, InterruptedException {
        var process = new ProcessBuilder("xwininfo", "-root", "-tree").redirectErrorStream(true).start();
        var tree = new String(process.getInputStream().readAllBytes());
        assertEquals(0, process.waitFor(), "The product needs a display: " + tree);
        return tree.lines().filter(line -> line.contains("\"")).map(line -> line.split("\"")[1].strip()).toList();
    }

    /** What the workbench noted as an error. */
    private static List<String> errors(Path workspace) throws IOException {
        return log(workspace).lines().filter(line -> line.matches("!ENTRY \\S+ 4 .*")).toList();
    }

    private static String log(Path workspace) throws IOException {
        var log = workspace.resolve(".metadata/.log");
        return Files.exists(log) ? Files.readString(log) : "";
    }
}
