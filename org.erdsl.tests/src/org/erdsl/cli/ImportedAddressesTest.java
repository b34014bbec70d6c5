package org.erdsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.erdsl.testing.Addresses;
import org.erdsl.testing.SilentListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import names a file by its path; an address in its place is an error, and nobody is asked. */
class ImportedAddressesTest {

    private static final List<String> COMMANDS = List.of("check", "generate", "path", "report");

    @TempDir
    private Path folder;

    @Test
    void nobodyIsAskedForWhatAnImportNames() throws Exception {
        try (var listener = SilentListener.open()) {
            for (var address : Addresses.at(listener.port())) {
                var file = model(address);
                for (var command : COMMANDS) {
                    assertEquals(1, CommandRun.of(command, file).code(), command + " " + address);
                }
                var check = CommandRun.of("check", "--fix", file);
                assertTrue(check.out().contains("leads nowhere: it is an address, and an import names a file;"), check.out());
                assertTrue(check.out().contains("checked 1 file: 1 error"), check.out());
                assertEquals(0, CommandRun.of("format", file).code(), address);
            }
            assertEquals(0, listener.connections());
        }
        assertFalse(Files.exists(folder.resolve("generated")));
    }

    @Test
    void theListenerHearsWhoConnects() throws Exception {
        try (var listener = SilentListener.open()) {
            var url = new URL("http://127.0.0.1:" + listener.port() + "/x.erdsl");
            assertThrows(IOException.class, url::openStream);
            while (listener.connections() == 0) {
                Thread.onSpinWait();
            }
        }
    }

    /** Nothing waits for a network, and nothing else is said than where there is one. */
    @Test
    void nothingIsDifferentWithoutANetwork() throws Exception {
        model("http://127.0.0.1:9977/x.erdsl");
        for (var command : COMMANDS) {
            var program = program(command);
            var without = new ArrayList<>(List.of("unshare", "--map-root-user", "--net"));
            without.addAll(List.of(program));
            var run = StartedProgram.run(folder, without.toArray(String[]::new));
            assertEquals(1, run.code(), run.err());
            assertEquals(StartedProgram.run(folder, program), run);
        }
    }

    private Path model(String address) throws IOException {
        return Files.writeString(folder.resolve("m.erdsl"), "import \"" + address + "\"\nsite a\n");
    }

    private static String[] program(String command) {
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new String[] {Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xss8m",
            "-XX:TieredStopAtLevel=1", "-cp", classPath, "org.erdsl.cli.Main", command, "m.erdsl"};
    }
}
