package org.erdsl.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The archives with an Eclipse for each system, to be unpacked and started. Only that for Linux can be started here. */
class ProductArchivesTest {

    private static final Path FOLDER = Path.of(System.getProperty("root"), "org.erdsl.repository/target").toAbsolutePath().normalize();

    /** By the name of a system, the one fragment with the windows of that system. */
    private static final Map<String, String> WINDOWS = Map.of(
            "linux-x86_64", "org.eclipse.swt.gtk.linux.x86_64",
            "windows-x86_64", "org.eclipse.swt.win32.win32.x86_64",
            "macos-x86_64", "org.eclipse.swt.cocoa.macosx.x86_64",
            "macos-aarch64", "org.eclipse.swt.cocoa.macosx.aarch64");

    @TempDir
    private Path folder;

    static Stream<String> systems() {
        return WINDOWS.keySet().stream().sorted();
    }

    private static Path archive(String system) {
        return FOLDER.resolve("erdsl-" + System.getProperty("version") + "-" + system + ".zip");
    }

    @ParameterizedTest
    @MethodSource("systems")
    void holdsAllThatItsListOfBundlesNames(String system) throws Exception {
        try (var zip = new ZipFile(archive(system).toFile())) {
            var bundles = text(zip, "erdsl/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info").lines()
                    .filter(line -> !line.startsWith("#")).map(line -> line.split(",")).toList();
            for (var bundle : bundles) {
                // A bundle in a folder has an entry for the folder.
                var path = "erdsl/" + bundle[2];
                assertTrue(zip.getEntry(path) != null || zip.getEntry(path + "/") != null, path);
            }
            assertEquals(List.of(WINDOWS.get(system)), bundles.stream().map(bundle -> bundle[0])
                    .filter(name -> name.matches("org\\.eclipse\\.swt\\.(gtk|win32|cocoa)\\..*")).toList());
            var names = bundles.stream().map(bundle -> bundle[0]).toList();
            assertTrue(names.containsAll(List.of("org.erdsl.ui", "org.erdsl.ui.cheatsheets", "org.eclipse.ui.cheatsheets")),
                    names::toString);
            assertTrue(text(zip, "erdsl/LICENSE").startsWith("Eclipse Public License - v 2.0"));
        }
    }

    @ParameterizedTest
    @MethodSource("systems")
    void hasNoClockAndNoPlaceOfTheBuild(String system) throws Exception {
        try (var zip = new ZipFile(archive(system).toFile())) {
            var configuration = text(zip, "erdsl/configuration/config.ini");
            assertFalse(configuration.contains("#"), configuration);
            assertTrue(configuration.contains("eclipse.product=org.erdsl.ui.product"), configuration);
            assertTrue(zip.stream().noneMatch(entry -> entry.getName().startsWith("erdsl/p2/")));
        }
    }

    @Test
    void scriptsStartTheLauncherAsTheSystemWantsIt() throws Exception {
        try (var zip = new ZipFile(archive("macos-aarch64").toFile())) {
            assertTrue(text(zip, "erdsl/erdsl-ide").contains("-XstartOnFirstThread"));
        }
        try (var zip = new ZipFile(archive("windows-x86_64").toFile())) {
            var script = text(zip, "erdsl/erdsl-ide.cmd");
            assertTrue(script.contains("org.eclipse.equinox.launcher_*.jar"), script);
            assertEquals(script.lines().count(), script.chars().filter(character -> character == '\r').count(), "CRLF");
        }
    }

    @Test
    void thatForLinuxStartsWhereItIsUnpacked() throws Exception {
        var unzip = new ProcessBuilder("unzip", "-q", archive("linux-x86_64").toString(), "-d", folder.toString())
                .redirectErrorStream(true).start();
        var said = new String(unzip.getInputStream().readAllBytes());
        assertEquals(0, unzip.waitFor(), said);
        var workspace = folder.resolve("from the archive");
        var model = Files.writeString(folder.resolve("a model.erdsl"), "site amsterdam\n");
        try (var product = StartedEclipse.start(workspace,
                List.of(folder.resolve("erdsl/erdsl-ide").toString(), workspace.toString(), model.toString()))) {
            product.awaitWindow(title -> title.startsWith("from the archive") && title.contains("a model.erdsl"));
            assertEquals(List.of(), product.errors(), product::said);
        }
    }

    private static String text(ZipFile zip, String entry) throws IOException {
        return new String(zip.getInputStream(zip.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
    }
}
