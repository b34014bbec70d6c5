package org.erdsl.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Expected outputs that lie beside their input. The system property {@code erdsl.goldens=rewrite} writes them anew
 * instead of comparing; whoever does that reads every changed line.
 */
public final class Golden {

    private final Path folder;

    private Golden(Path folder) {
        this.folder = folder;
    }

    /** The files of a folder below testdata. */
    public static Golden in(String folder) {
        return new Golden(Path.of(System.getProperty("testdata"), folder));
    }

    /** The files of a folder below docs that a test writes. */
    public static Golden inDocs(String folder) {
        return new Golden(Path.of(System.getProperty("docs"), folder));
    }

    /** The text of an input. */
    public String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    /** Fails when the output is not as expected. */
    public void assertEqual(String name, String actual) throws IOException {
        if ("rewrite".equals(System.getProperty("erdsl.goldens"))) {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name), actual);
        }
        assertEquals(read(name), actual);
    }
}
