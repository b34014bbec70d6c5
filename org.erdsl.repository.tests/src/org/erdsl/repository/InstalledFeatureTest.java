package org.erdsl.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.jar.JarFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plain Eclipse platform into which the build installed the feature from the update site, and from nothing else. */
class InstalledFeatureTest {

    private static final Path ECLIPSE = Path.of(System.getProperty("eclipse"));
    private static final Path PLAIN = Path.of(System.getProperty("root"),
            "org.erdsl.platform/target/products/org.erdsl.platform.product/linux/gtk/x86_64");
    private static final String VERSION = System.getProperty("version");

    @TempDir
    private Path folder;

    @Test
    void opensAModelInItsEditor() throws Exception {
        var model = Files.writeString(folder.resolve("contoso.erdsl"), "site amsterdam \"Amsterdam\" {\n    users 1200\n}\n");
        var workspace = folder.resolve("workspace");
        try (var eclipse = StartedEclipse.start(ECLIPSE, workspace, model)) {
            eclipse.awaitWindow(title -> title.contains("contoso.erdsl"));
            assertTrue(eclipse.holds("org.erdsl.ui.coloring.ErdslPresentationReconciler"), eclipse::said);
            assertEquals(List.of(), eclipse.errors(), eclipse::said);
        }
    }

    /** What the test above would otherwise say nothing about. */
    @Test
    void platformHadNoErdsl() throws Exception {
        var bundles = "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info";
        assertFalse(Files.readString(PLAIN.resolve(bundles)).contains("org.erdsl"));
        assertTrue(Files.readString(ECLIPSE.resolve(bundles)).contains("org.erdsl.ui," + VERSION));
    }

    @Test
    void featureTellsWhatItIs() throws Exception {
        var feature = ECLIPSE.resolve("features/org.erdsl.feature_" + VERSION);
        var xml = Files.readString(feature.resolve("feature.xml"));
        var texts = new Properties();
        try (var input = Files.newInputStream(feature.resolve("feature.properties"))) {
            texts.load(input);
        }
        assertTrue(texts.getProperty("license").startsWith("Eclipse Public License - v 2.0"));
        assertEquals("erdsl", texts.getProperty("providerName"));
        assertTrue(xml.contains("plugin=\"org.erdsl.ui\""), xml);
        try (var ui = new JarFile(ECLIPSE.resolve("plugins/org.erdsl.ui_" + VERSION + ".jar").toFile())) {
            var about = new Properties();
            about.load(ui.getInputStream(ui.getEntry("about.ini")));
            assertTrue(ui.getEntry(about.getProperty("featureImage")) != null, about::toString);
            var words = new Properties();
            words.load(ui.getInputStream(ui.getEntry("about.properties")));
            assertTrue(words.getProperty(about.getProperty("aboutText").substring(1)).contains("Eclipse Public License"));
        }
    }

    @Test
    void bundlesTellTheirLicenceAndProvider() throws Exception {
        for (var name : new String[] {"core", "ide", "ui", "ui.cheatsheets"}) {
            try (var bundle = new JarFile(ECLIPSE.resolve("plugins/org.erdsl." + name + "_" + VERSION + ".jar").toFile())) {
                var manifest = bundle.getManifest().getMainAttributes();
                assertTrue(manifest.getValue("Bundle-License").startsWith("EPL-2.0"), name);
                assertFalse(manifest.getValue("Bundle-Vendor").isBlank(), name);
                var about = new String(bundle.getInputStream(bundle.getEntry("about.html")).readAllBytes());
                assertTrue(about.contains("Eclipse Public License"), name);
            }
        }
    }
}
