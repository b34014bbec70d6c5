package org.erdsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.erdsl.generator.ErdslVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real script with the real distribution. */
class ErdslScriptTest {

    /** Who owns nothing. */
    private static final String NOBODY = "65534";

    private final Path root = ContosoModel.file().getParent().getParent().getParent();
    private final String erdsl = root.resolve("erdsl").toString();

    @TempDir
    private Path folder;

    @BeforeEach
    void writeTheModel() throws IOException {
        Files.writeString(folder.resolve("contoso.erdsl"), ContosoModel.withoutOneCommunity());
    }

    @Test
    void runsFromAnyFolderThroughLinksAndShowsPathsAsWritten() throws Exception {
        var link = Files.createSymbolicLink(folder.resolve("a link"), Path.of(erdsl));
        var spaced = Files.createDirectory(folder.resolve("a folder"));
        Files.copy(folder.resolve("contoso.erdsl"), spaced.resolve("z\u00fcrich 1.erdsl"));
        var run = StartedProgram.run(spaced, Map.of("LC_ALL", "C"),
                List.of(link.toString(), "check", "z\u00fcrich 1.erdsl"));
        assertEquals(1, run.code(), run.err());
        assertTrue(run.out().lines().anyMatch(line -> line.matches("z\u00fcrich 1\\.erdsl:\\d+:\\d+: error: .*\\]")),
                run.out());
        assertEquals("", run.err());
    }

    @Test
    void generatesBesideTheModel() throws Exception {
        Files.writeString(folder.resolve("contoso.erdsl"), ContosoModel.text());
        var run = StartedProgram.run(folder, erdsl, "generate", "contoso.erdsl");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("\nwrote generated/gateways/amsterdamGateway/settings.json\n"), run.out());
        assertTrue(Files.exists(folder.resolve("generated/gateways/amsterdamGateway/settings.json")));
    }

    @Test
    void saysItsVersion() throws Exception {
        assertEquals(new CommandRun(0, ErdslVersion.NAME + "\n", ""), StartedProgram.run(folder, erdsl, "--version"));
    }

    @Test
    void aClosedOutputIsNoSuccess() throws Exception {
        var run = StartedProgram.run(folder, "bash", "-c", "\"$0\" rules > /dev/full", erdsl);
        assertEquals(new CommandRun(ExitCode.OUTPUT.number(), "",
                "erdsl: The result cannot be written to standard output.\n"), run);
    }

    @Test
    void aFullDiskLeavesEarlierFilesIntact() throws Exception {
        Files.writeString(folder.resolve("contoso.erdsl"), ContosoModel.text());
        var run = StartedProgram.run(folder, "unshare", "--map-root-user", "--mount", "bash", "-euc", """
                mkdir disk
                mount -t tmpfs -o size=64k erdsl disk
                mkdir -p disk/out/routers
                echo earlier > disk/out/routers/edge1.txt
                dd if=/dev/zero of=disk/filler bs=4k status=none 2>/dev/null || true
                code=0
                "$0" generate contoso.erdsl --out disk/out || code=$?
                cat disk/out/routers/edge1.txt
                find disk/out
                exit $code
                """, erdsl);
        assertEquals(ExitCode.OUTPUT.number(), run.code(), run.toString());
        assertEquals("erdsl: Nothing was written to disk/out: no space left on device.\n", run.err());
        assertTrue(run.out().matches("(?s).*" + ContosoModel.NO_ERRORS
                + "earlier\ndisk/out\ndisk/out/routers\ndisk/out/routers/edge1.txt\n"), run.out());
    }

    @Test
    void whatMayNotBeReadIsRefused() throws Exception {
        var secret = Files.writeString(folder.resolve("secret.erdsl"), "site amsterdam");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        assertEquals(new CommandRun(ExitCode.INPUT.number(), "", "erdsl: secret.erdsl cannot be read: access is denied.\n"),
                asNobody("check", "secret.erdsl"));
        var closed = Files.createDirectories(folder.resolve("models/closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        assertEquals(new CommandRun(ExitCode.INPUT.number(), "",
                "erdsl: The folder models cannot be read to its end: access is denied.\n"), asNobody("check", "models"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void whatMayNotBeWrittenIsRefused() throws Exception {
        var model = Files.writeString(folder.resolve("contoso.erdsl"), ContosoModel.text());
        Files.setPosixFilePermissions(model, PosixFilePermissions.fromString("r--r--r--"));
        var out = Files.createDirectory(folder.resolve("out"));
        Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("r-xr-xr-x"));
        var run = asNobody("generate", "contoso.erdsl", "--out", "out");
        assertEquals(ExitCode.OUTPUT.number(), run.code());
        assertEquals("erdsl: Nothing was written to out: access is denied.\n", run.err());

        var broken = folder.resolve("broken.erdsl");
        Files.writeString(broken, ContosoModel.withoutOneCommunity());
        Files.setPosixFilePermissions(broken, PosixFilePermissions.fromString("r--r--r--"));
        var fix = asNobody("check", "--fix", "broken.erdsl");
        assertEquals(ExitCode.OUTPUT.number(), fix.code());
        assertEquals("erdsl: The new text cannot be written to " + broken.toRealPath() + ": it is write-protected.\n",
                fix.err());
        assertEquals(ContosoModel.withoutOneCommunity(), Files.readString(broken));
    }

    @Test
    void theEditorNeedsADisplay() throws Exception {
        var run = StartedProgram.run(folder, "env", "-u", "DISPLAY", "-u", "WAYLAND_DISPLAY", erdsl, "ide");
        assertEquals(new CommandRun(ExitCode.USAGE.number(), "",
                "erdsl: The Eclipse editor needs a display, and neither DISPLAY nor WAYLAND_DISPLAY is set.\n"), run);
    }

    /** With a Maven that writes down how it is called, and builds nothing. */
    @Test
    void theEditorIsBuiltForLinuxAlone() throws Exception {
        var checkout = Files.createDirectories(folder.resolve("checkout"));
        Files.createDirectories(checkout.resolve("tools"));
        for (var file : List.of("erdsl", "pom.xml", "tools/java.sh", "tools/maven.sh")) {
            Files.copy(root.resolve(file), checkout.resolve(file), StandardCopyOption.COPY_ATTRIBUTES);
        }
        var bin = Files.createDirectories(folder.resolve("maven/bin"));
        var maven = Files.writeString(bin.resolve("mvn"), """
                #!/bin/sh
                case $* in *--version*) echo 'Apache Maven 3.9.11'; exit 0 ;; esac
                echo "called with $*"
                exit 1
                """);
        Files.setPosixFilePermissions(maven, PosixFilePermissions.fromString("rwxr-xr-x"));
        var run = StartedProgram.run(folder, Map.of("DISPLAY", ":none", "PATH", bin + ":" + System.getenv("PATH")),
                List.of(checkout.resolve("erdsl").toString(), "ide"));
        assertEquals(ExitCode.INTERNAL.number(), run.code(), run.err());
        var called = Files.readString(checkout.resolve("target/editor.log"));
        assertTrue(called.contains("-pl org.erdsl.target,") && called.contains("org.erdsl.repository ")
                && called.contains(" -Dassembly.skipAssembly -Dlinux.alone package"), called);
    }

    @Test
    void aMachineWithoutJavaIsTold() throws Exception {
        var run = StartedProgram.run(folder, Map.of("JAVA_HOME", folder.resolve("none").toString()),
                List.of(erdsl, "rules"));
        assertEquals(ExitCode.INTERNAL.number(), run.code());
        assertTrue(run.err().startsWith("erdsl needs a Java Development Kit 17 or newer"), run.err());
        assertEquals(1, run.err().lines().count());
    }

    @Test
    void anOldJavaIsTold() throws Exception {
        var bin = Files.createDirectories(folder.resolve("old/bin"));
        var java = Files.writeString(bin.resolve("java"),
                "#!/bin/sh\necho '    java.specification.version = 11' >&2\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        var run = StartedProgram.run(folder, Map.of("JAVA_HOME", bin.getParent().toString()), List.of(erdsl, "rules"));
        assertEquals(ExitCode.INTERNAL.number(), run.code());
        assertTrue(run.err().contains("is 11; install one"), run.err());
    }

    /**
     * Runs the command line as somebody who has no rights in the folder beyond those everybody has. Root has every
     * right, so root's tests run it as nobody, from copies of the jars that nobody can reach.
     */
    private CommandRun asNobody(String... arguments) throws IOException, InterruptedException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        var command = new ArrayList<String>();
        if (Files.getOwner(folder).getName().equals("root")) {
            command.addAll(List.of("setpriv", "--reuid", NOBODY, "--regid", NOBODY, "--clear-groups"));
        }
        var copy = Files.createTempDirectory("erdsl-lib");
        try {
            Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rwxr-xr-x"));
            var jars = new ArrayList<Path>();
            try (var paths = Files.list(root.resolve("org.erdsl.cli/target/dist/lib"))) {
                for (var jar : paths.toList()) {
                    jars.add(Files.copy(jar, copy.resolve(jar.getFileName())));
                    Files.setPosixFilePermissions(jars.get(jars.size() - 1), PosixFilePermissions.fromString("r--r--r--"));
                }
            }
            var main = jars.stream().filter(jar -> jar.getFileName().toString().startsWith("org.erdsl.cli-")).findFirst();
            command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar",
                    main.orElseThrow().toString()));
            command.addAll(List.of(arguments));
            return StartedProgram.run(folder, Map.of(), command);
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            try (var paths = Files.list(copy)) {
                for (var jar : paths.toList()) {
                    Files.delete(jar);
                }
            }
            Files.delete(copy);
        }
    }
}
