package org.erdsl.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** "./erdsl ide", the second command of the README, from the shell to the window on the display. */
class StartedProductTest {

    private static final Path ERDSL = Path.of(System.getProperty("root"), "erdsl").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    @Test
    void opensAWindowOnTheWorkspace() throws Exception {
        var workspace = folder.resolve("models of contoso");
        // The script becomes the Java of the product, so what is ended is the whole of it.
        try (var product = StartedEclipse.start(workspace, List.of(ERDSL.toString(), "ide", workspace.toString()))) {
            product.awaitWindow("models of contoso - erdsl"::equals);
            assertEquals(List.of(), product.errors());
        }
    }
}
