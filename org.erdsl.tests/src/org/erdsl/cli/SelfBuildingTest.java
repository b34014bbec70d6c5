package org.erdsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.erdsl.generator.ErdslVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the script builds, and what it says then; a Maven of our own stands in for the minute the real one takes. */
class SelfBuildingTest {

    private final Path root = ContosoModel.file().getParent().getParent().getParent();

    @TempDir
    private Path folder;

    private Path checkout;
    private Path source;

    @BeforeEach
    void makeACheckout() throws IOException {
        checkout = Files.createDirectory(folder.resolve("a checkout"));
        for (var name : List.of("erdsl", "tools/java.sh", "tools/maven.sh", "pom.xml")) {
            var copy = checkout.resolve(name);
            Files.createDirectories(copy.getParent());
            Files.copy(root.resolve(name), copy, StandardCopyOption.COPY_ATTRIBUTES);
        }
        Files.createDirectories(checkout.resolve("org.erdsl.cli/src/org"));
        source = Files.writeString(checkout.resolve("org.erdsl.cli/src/org/Source.java"), "class Source {}");
    }

    @Test
    void buildsOnFirstUseAndWhenTheSourcesAreNewer() throws Exception {
        maven("""
                echo '[INFO] Building org.erdsl.target 0.1.0                                    [1/2]'
                echo 'noise'
                echo '[INFO] Building org.erdsl.cli 0.1.0                                       [2/2]'
                mkdir -p org.erdsl.cli/target/dist
                cp -r '%s' org.erdsl.cli/target/dist
                touch org.erdsl.cli/target/dist/built
                """.formatted(root.resolve("org.erdsl.cli/target/dist/lib")));
        var first = erdsl("--version");
        assertEquals(0, first.code(), first.err());
        assertEquals(ErdslVersion.NAME + "\n", first.out());
        assertTrue(first.err().startsWith("erdsl: building the command line "), first.err());
        assertTrue(first.err().endsWith("\n  1 of 2: org.erdsl.target\n  2 of 2: org.erdsl.cli\n"), first.err());

        var current = new CommandRun(0, ErdslVersion.NAME + "\n", "");
        assertEquals(current, erdsl("--version"));
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(1)));
        assertTrue(erdsl("--version").err().startsWith("erdsl: building "));
        Files.setLastModifiedTime(source, FileTime.fromMillis(0));
        assertEquals(current, erdsl("--version"));
        Thread.sleep(10);
        Files.delete(source);
        assertTrue(erdsl("--version").err().startsWith("erdsl: building "));
        assertEquals(current, erdsl("--version"));
    }

    @Test
    void whatIsSavedWhileItBuildsIsBuiltNextTime() throws Exception {
        maven("""
                sleep 0.1
                touch '%s'
                mkdir -p org.erdsl.cli/target/dist
                cp -r '%s' org.erdsl.cli/target/dist
                touch org.erdsl.cli/target/dist/built
                """.formatted(source, root.resolve("org.erdsl.cli/target/dist/lib")));
        assertTrue(erdsl("--version").err().startsWith("erdsl: building "));
        assertTrue(erdsl("--version").err().startsWith("erdsl: building "));
    }

    @Test
    void saysWhichFileTellsWhyABuildFailed() throws Exception {
        maven("echo 'the reason'\nexit 1\n");
        var run = erdsl("--version");
        assertEquals(ExitCode.INTERNAL.number(), run.code());
        var log = checkout.resolve("target/command-line.log");
        assertTrue(run.err().endsWith("\nerdsl: Building the command line failed; " + log.toRealPath() + " says why.\n"),
                run.err());
        assertEquals("the reason\n", Files.readString(log));
    }

    @Test
    void aCheckoutThatCannotBeWrittenToIsTold() throws Exception {
        maven("exit 1\n");
        var run = StartedProgram.run(folder, "unshare", "--map-root-user", "--mount", "bash", "-euc", """
                mount --bind "$0" "$0"
                mount -o remount,bind,ro "$0"
                exec "$0/erdsl" --version
                """, checkout.toString());
        assertEquals(new CommandRun(ExitCode.INTERNAL.number(), "",
                "erdsl: " + checkout.toRealPath() + " must be built first, and it cannot be written to.\n"), run);
        assertFalse(Files.exists(checkout.resolve("target")));
    }

    private CommandRun erdsl(String argument) throws IOException, InterruptedException {
        return StartedProgram.run(folder,
                Map.of("PATH", folder.resolve("maven/bin") + ":" + System.getenv("PATH")),
                List.of(checkout.resolve("erdsl").toString(), argument));
    }

    private void maven(String script) throws IOException {
        var bin = Files.createDirectories(folder.resolve("maven/bin"));
        var lib = Files.createDirectories(folder.resolve("maven/lib"));
        Files.createFile(lib.resolve("maven-core-3.9.9.jar"));
        var mvn = Files.writeString(bin.resolve("mvn"), "#!/bin/bash\nset -e\n" + script);
        Files.setPosixFilePermissions(mvn, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
