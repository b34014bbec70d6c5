package org.erdsl.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The example every reader meets first, to be broken on purpose. */
final class ContosoModel {

    /** What the circuit accepts: the communities of both regions of Europe. */
    static final String BOTH = "12076:51002, 12076:51003";

    /** What a check of the model says last. It may warn of what Contoso does. */
    static final String NO_ERRORS = "checked 1 file: (no findings|\\d+ warnings?)\n";

    /** What a check says last when a community is missing. */
    static final String ONE_ERROR = "checked 1 file: 1 error(, \\d+ warnings?)?\n";

    private ContosoModel() {
    }

    /** With routers of the platform that needs no vendor. */
    static String text() throws IOException {
        return Files.readString(file())
                .replace("platform frr", "platform plaintext")
                .replace("platform cisco-ios-xe", "platform plaintext");
    }

    static String withoutOneCommunity() throws IOException {
        return text().replace(BOTH, "12076:51002");
    }

    static Path file() {
        return Path.of(System.getProperty("examples"), "contoso", "contoso.erdsl").normalize();
    }
}
