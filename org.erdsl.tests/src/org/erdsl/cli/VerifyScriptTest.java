package org.erdsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What "./verify" installs, and what it takes for a failure; stand-ins play the machine's programs. */
class VerifyScriptTest {

    private static final Path ROOT = ContosoModel.file().getParent().getParent().getParent();

    /** Makes of the user the root of a world of its own. */
    private static final List<String> AS_ROOT = List.of("unshare", "--map-root-user");
    private static final List<String> AS_SOMEBODY = List.of("unshare", "--map-user=1000");

    @TempDir
    private Path folder;

    private Path checkout;

    @BeforeEach
    void makeACheckoutOnAMachineWithNothingInstalled() throws IOException {
        checkout = Files.createDirectory(folder.resolve("checkout"));
        for (var name : List.of("verify", "tools/java.sh", "tools/maven.sh")) {
            var copy = checkout.resolve(name);
            Files.createDirectories(copy.getParent());
            Files.copy(ROOT.resolve(name), copy);
        }
        Files.createDirectories(checkout.resolve("org.erdsl.tests"));
        Files.createDirectories(folder.resolve("lib"));
        Files.createFile(folder.resolve("lib/maven-core-3.9.9.jar"));
        program("mvn", "exit 1");
        program("shellcheck", "exit 0");
        program("dpkg-query", "exit 1");
        program("apt-cache", "[ $2 = libgtk-3-0 ] || echo $2");
        program("apt-get", "echo \"$*\" >> '%s'".formatted(folder.resolve("installed")));
        program("xvfb-run", "exit 1");
    }

    @Test
    void namesTheMissingPackagesToWhomMayNotInstallThem() throws Exception {
        var run = verify(AS_SOMEBODY, pathOfAFewPrograms());
        assertEquals(1, run.code());
        assertTrue(run.out().matches("verify: FAILED: the tests need packages that are not installed\\. "
                + "As root: apt-get install xvfb .*frr .*shellcheck .*nftables\n"), run.out());
        assertFalse(Files.exists(folder.resolve("installed")));
    }

    /** Node.js from its makers brings npm, and Debian's package npm cannot be installed beside it. */
    @Test
    void nodeAndNpmCountWhoeverInstalledThem() throws Exception {
        program("node", "exit 0");
        program("npm", "exit 0");
        var run = verify(AS_SOMEBODY);
        assertTrue(run.out().matches("verify: FAILED: .* shellcheck nftables\n"), run.out());
    }

    @Test
    void installsWhatIsMissingAsThisDistributionCallsIt() throws Exception {
        verify(AS_ROOT);
        var said = Files.readAllLines(folder.resolve("installed"));
        assertEquals("update -qq", said.get(0));
        assertTrue(said.get(1).startsWith("install -y "), said.get(1));
        assertTrue(said.get(1).contains(" libgtk-3-0t64 "), said.get(1));
    }

    @Test
    void aMachineThatHasEverythingIsLeftAlone() throws Exception {
        program("dpkg-query", "echo installed");
        var run = verify(AS_SOMEBODY);
        assertEquals("verify: FAILED: the build or a test failed; Maven says above which.\n", run.out());
        assertEquals(1, run.code());
    }

    @Test
    void aSkippedTestIsAFailure() throws Exception {
        program("dpkg-query", "echo installed");
        program("xvfb-run", "");
        report("org.erdsl.tests", 6, 2, 0);
        report("vscode", 1, 0, 0);
        var run = verify(AS_SOMEBODY);
        assertEquals("verify: FAILED: 2 of 7 tests were skipped.\n", run.out());
        assertEquals(1, run.code());
    }

    @Test
    void aFailureThatMavenPassedOverIsAFailure() throws Exception {
        program("dpkg-query", "echo installed");
        program("xvfb-run", "");
        report("org.erdsl.tests", 6, 0, 0);
        report("vscode", 1, 0, 1);
        var run = verify(AS_SOMEBODY);
        assertEquals("verify: FAILED: the test reports hold failures.\n", run.out());
        assertEquals(1, run.code());
    }

    @Test
    void aModuleWhoseTestsDidNotRunIsAFailure() throws Exception {
        program("dpkg-query", "echo installed");
        program("xvfb-run", "");
        var run = verify(AS_SOMEBODY);
        assertEquals("verify: FAILED: no test of org.erdsl.tests ran.\n", run.out());
        assertEquals(1, run.code());
    }

    /** As Surefire writes it. */
    private void report(String module, int tests, int skipped, int failures) throws IOException {
        var reports = Files.createDirectories(checkout.resolve(module + "/target/surefire-reports"));
        Files.writeString(reports.resolve("TEST-a.xml"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuite version="3.0.2" name="a" time="1.2" tests="%d" errors="0" skipped="%d" failures="%d" flakes="0">
                </testsuite>
                """.formatted(tests, skipped, failures));
    }

    private void program(String name, String script) throws IOException {
        var file = Files.createDirectories(folder.resolve("bin")).resolve(name);
        Files.writeString(file, "#!/bin/bash\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private CommandRun verify(List<String> as) throws IOException, InterruptedException {
        return verify(as, folder.resolve("bin") + ":" + System.getenv("PATH"));
    }

    private CommandRun verify(List<String> as, String path) throws IOException, InterruptedException {
        var command = new ArrayList<>(as);
        command.add(checkout.resolve("verify").toString());
        return StartedProgram.run(folder, Map.of("PATH", path), command);
    }

    /** So little that Node.js is not in it, wherever this machine has it. */
    private String pathOfAFewPrograms() throws IOException {
        for (var name : List.of("bash", "cat", "dirname", "find", "id", "java", "javac", "mktemp", "readlink", "rm", "sed")) {
            var found = Arrays.stream(System.getenv("PATH").split(":"))
                    .map(directory -> Path.of(directory, name))
                    .filter(Files::isExecutable)
                    .findFirst().orElseThrow(() -> new AssertionError(name));
            program(name, "exec '" + found + "' \"$@\"");
        }
        return folder.resolve("bin").toString();
    }
}
