package org.erdsl.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Models that several tests use. */
final class Models {

    private Models() {
    }

    /** The example that users are shown: a whole landscape without an error. */
    static String contoso() throws IOException {
        return Files.readString(Path.of(System.getProperty("erdsl.examples"), "contoso", "contoso.erdsl"));
    }

    /** The example for routers whose configuration is plain text, which depends on no platform's details. */
    static String plaintextContoso() throws IOException {
        return contoso().replaceAll("platform [a-z-]+", "platform plaintext");
    }
}
