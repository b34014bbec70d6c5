package org.erdsl.benchmarks;

import java.util.List;
import java.util.Locale;

/**
 * Writes a model of many circuits, each with a router at either end of its two links. The platforms take turns; the
 * model asks only for what all of them can do.
 */
final class RouterModel {

    private final List<String> platforms;
    private final boolean ipv6;
    private final StringBuilder text = new StringBuilder();

    /**
     * @param platforms the names of the platforms
     * @param ipv6 whether the links have IPv6 subnets too
     */
    RouterModel(List<String> platforms, boolean ipv6) {
        this.platforms = List.copyOf(platforms);
        this.ipv6 = ipv6;
    }

    /** @param routers an even number */
    String of(int routers) {
        text.setLength(0);
        for (var i = 0; i < routers; i++) {
            line("router r%d { platform %s }", i, platforms.get(i % platforms.size()));
        }
        for (var i = 0; i < routers / 2; i++) {
            circuit(i);
        }
        return text.toString();
    }

    private void circuit(int index) {
        line("circuit c%d {", index);
        line("    provider \"Example Carrier\"  peering location amsterdam  sku premium  bandwidth 1 Gbps");
        line("    microsoft peering {");
        line("        vlan 300  asn 3356  route filter \"f%d\"", index);
        link("primary", 2 * index);
        link("secondary", 2 * index + 1);
        line("        advertise 8.%d.%d.0/24%s", index >> 8, index & 0xFF,
                ipv6 ? ", 2600:%x::/48".formatted(index) : "");
        line("        accept region europe except exchangeOnline, sharepointOnline");
        line("        accept region unitedstates, unitedkingdom");
        line("    }");
        line("}");
    }

    private void link(String role, int index) {
        var last = 4 * index;
        line("        %s 9.%d.%d.%d/30%s on r%d", role, last >> 16, last >> 8 & 0xFF, last & 0xFF,
                ipv6 ? ", 2601::%x/126".formatted(last) : "", index);
    }

    private void line(String format, Object... arguments) {
        text.append(String.format(Locale.ROOT, format, arguments)).append('\n');
    }
}
