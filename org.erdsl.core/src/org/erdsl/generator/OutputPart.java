package org.erdsl.generator;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What outputs are for. Each part is a folder of its own, and can be written by itself. */
public enum OutputPart {

    /** BGP configuration of the edge routers. */
    ROUTERS,

    /** Route filters and peerings, as Azure is told of them. */
    AZURE,

    /** Settings and registration of data gateways. */
    GATEWAYS,

    /** What the gateways' hosts must reach. */
    FIREWALL,

    /** What people read. */
    REPORT;

    /** The folder of this part, which is also its name on the command line. */
    public String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The part a file belongs to; none for the manifest. */
    static Optional<OutputPart> of(String path) {
        return Arrays.stream(values()).filter(part -> path.startsWith(part.folder() + "/")).findFirst();
    }
}
