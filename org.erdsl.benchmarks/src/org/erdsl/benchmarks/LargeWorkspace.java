package org.erdsl.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A folder of many files that are checked together, of elements of every kind that name each other. */
final class LargeWorkspace {

    /** Elements in each file. */
    static final int ELEMENTS = 400;

    private static final int GROUP = 8;

    private LargeWorkspace() {
    }

    /** Writes files of {@link #ELEMENTS} elements. */
    static void write(Path folder, int files) throws IOException {
        for (var file = 0; file < files; file++) {
            Files.writeString(folder.resolve("f" + file + ".erdsl"), text(file));
        }
    }

    /** One of the files: its elements name those of the same file and some of the one before. */
    static String text(int file) {
        var text = new StringBuilder();
        for (var group = 0; group < ELEMENTS / GROUP; group++) {
            var n = file + "x" + group;
            var before = Math.max(0, file - 1) + "x" + group;
            var circuit = file * ELEMENTS / GROUP + group;
            text.append("""
                    site site%1$s "Site %1$s" {
                        location %3$s
                        users 100
                    }

                    environment env%1$s {
                        region europe
                        type production
                        used from site%1$s, site%2$s over circuit%1$s
                        connectors con%1$s
                    }

                    connector con%1$s uses sql {
                        data source "erp.example:1433" at site%1$s
                        gateway gw%1$s
                    }

                    gateway gw%1$s {
                        region westeurope
                        site site%1$s
                        tls 1.2
                        members "gw-%1$s-1", "gw-%1$s-2"
                    }

                    circuit circuit%1$s {
                        provider "Example Carrier"
                        peering location amsterdam
                        sku standard
                        bandwidth 1 Gbps
                        microsoft peering {
                            vlan 300
                            asn 3356
                            primary %4$s/30 on router%1$s
                            secondary %5$s/30 on router%2$s
                            advertise 8.%6$d.%7$d.0/28
                            authentication md5 secret KEY
                            maximum prefixes 4000
                            route filter "filter%1$s"
                            accept region europe except exchangeOnline
                        }
                    }

                    router router%1$s { platform frr }
                    expect env%1$s from site%1$s over circuit%1$s
                    expect con%1$s via gw%1$s

                    """.formatted(n, before,
                    String.format(Locale.ROOT, "%.2f, %.2f", 48 + file % 5 + group / 100.0, 2 + group / 10.0),
                    link(2 * circuit), link(2 * circuit + 1), circuit >> 8, circuit & 0xFF));
        }
        return text.toString();
    }

    /** The first address of a /30 of its own. */
    private static String link(int index) {
        var last = 4 * index;
        return "9.%d.%d.%d".formatted(last >> 16, last >> 8 & 0xFF, last & 0xFF);
    }
}
