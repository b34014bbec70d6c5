package org.erdsl.benchmarks;

import java.util.Locale;
import java.util.Random;

/**
 * Writes models of any size that are free of errors. The same seed gives the same text. Of a hundred elements forty are
 * sites and a template of sites, twenty-two environments, sixteen connectors, four gateways, two circuits, four routers,
 * eight expectations, two accepted risks and a set of prefixes: about seventy bytes for each element. There is something
 * in them for most rules to look at, and for some to find.
 */
public final class ModelGenerator {

    private static final int BLOCK = 100;
    private static final int SITES = 40;
    private static final int SITES_LIKE_THE_TEMPLATE = 6;
    private static final int SITES_WITH_INTERNET = 3;
    private static final int ENVIRONMENTS = 22;
    private static final int CONNECTORS = 16;
    private static final int GATEWAYS = 4;
    private static final int CIRCUITS = 2;
    private static final int USER_EXPECTATIONS = 6;

    private final Random random;
    private final StringBuilder text = new StringBuilder();

    public ModelGenerator(long seed) {
        random = new Random(seed);
    }

    /**
     * A model of this many elements.
     *
     * @param elements a multiple of a hundred
     */
    public String model(int elements) {
        if (elements % BLOCK != 0) {
            throw new IllegalArgumentException("the number of elements is a multiple of " + BLOCK);
        }
        text.setLength(0);
        for (var block = 0; block < elements / BLOCK; block++) {
            write(block);
        }
        return text.toString();
    }

    private void write(int block) {
        line("template site office%d { users 20 }", block);
        line("prefixes pools%d = %s, %s", block, pool(block, 0), pool(block, 1));
        for (var i = 0; i < SITES; i++) {
            site(block, i);
        }
        for (var i = 0; i < ENVIRONMENTS; i++) {
            line("environment e%d_%d { region europe %sused from %s over c%d_%d connectors k%d_%d }", block, i,
                    i % 4 == 0 ? "type production " : "", user(block, i), block, i % CIRCUITS, block, i % CONNECTORS);
        }
        for (var i = 0; i < CONNECTORS; i++) {
            line(i % 4 == 3 ? "connector k%d_%d uses sharepointonline"
                    : "connector k%1$d_%2$d uses sql { data source \"db%2$d:1433\" at s%1$d_%3$d gateway g%1$d_%4$d }", block, i,
                    i % 2, i % GATEWAYS);
        }
        for (var i = 0; i < GATEWAYS; i++) {
            gateway(block, i);
        }
        for (var i = 0; i < CIRCUITS; i++) {
            circuit(block, i);
        }
        for (var i = 0; i < 2 * CIRCUITS; i++) {
            line("router r%d_%d { platform frr }", block, i);
        }
        for (var i = 0; i < USER_EXPECTATIONS; i++) {
            line("expect e%d_%d from %s over c%d_%d", block, i, user(block, i), block, i % CIRCUITS);
        }
        for (var i = 0; i < CIRCUITS; i++) {
            line("expect k%d_%d via g%d_%d", block, i, block, i);
            line("accept risk production-is-used-over-two-peering-locations on e%d_%d because \"one is enough\" until 2099-12-31",
                    block, 4 * i);
        }
    }

    private void site(int block, int index) {
        var location = String.format(Locale.ROOT, "location %.2f, %.2f", 48 + 5 * random.nextDouble(), 2 + 6 * random.nextDouble());
        if (index < SITES_WITH_INTERNET) {
            var egress = "12.%d.%d.%d/28".formatted(block >> 8, block & 0xFF, 16 * index);
            line("site s%d_%d { %s internet { nat %s advertise %s } }", block, index, location, egress, egress);
        } else if (index >= SITES - SITES_LIKE_THE_TEMPLATE) {
            line("site s%d_%d like office%d { %s }", block, index, block, location);
        } else {
            line("site s%d_%d { %s }", block, index, location);
        }
    }

    /** The site from which an environment is used. */
    private static String user(int block, int environment) {
        return "s%d_%d".formatted(block, 7 * environment % SITES);
    }

    private void gateway(int block, int index) {
        if (index == 0) {
            line("gateway g%d_%d {", block, index);
            line("    region westeurope site s%d_0 tls 1.2", block);
            for (var member = 0; member < 2; member++) {
                line("    member \"m%d-%d\" { version 3000.270.10 operating system \"Windows Server 2022\" framework 4.8 }", block, member);
            }
            line("    throttling { cpu 80 memory 80 } logs { retention 30 days total 5120 MB file 100 MB }");
            line("}");
        } else {
            line("gateway g%d_%d { region westeurope site s%d_%d tls 1.2 members \"m%d-%d\", \"n%d-%d\" }", block, index, block,
                    index % 2, block, 2 * index, block, 2 * index + 1);
        }
    }

    private void circuit(int block, int index) {
        var number = block * CIRCUITS + index;
        line("circuit c%d_%d {", block, index);
        line("    provider \"Example Carrier\"  peering location amsterdam  sku standard  bandwidth 1 Gbps");
        line("    microsoft peering {");
        line("        vlan 300  asn 3356");
        line("        primary %s/30 on r%d_%d", address(2 * number), block, 2 * index);
        line("        secondary %s/30 on r%d_%d", address(2 * number + 1), block, 2 * index + 1);
        if (index == 0) {
            line("        advertise pools%d  nat %s", block, pool(block, 0));
        } else {
            line("        advertise 8.%d.%d.0/24  authentication md5 secret KEY", block >> 8, block & 0xFF);
        }
        line("        maximum prefixes 4000  route filter \"f%d-%d\"", block, index);
        line("        accept region europe except exchangeOnline local preference 200");
        line("    }");
        line("}");
    }

    private static String pool(int block, int half) {
        return "11.%d.%d.%d/25".formatted(block >> 8, block & 0xFF, 128 * half);
    }

    /** The first address of a /30 of its own. */
    private static String address(int index) {
        var last = 4 * index;
        return "9.%d.%d.%d".formatted(last >> 16, last >> 8 & 0xFF, last & 0xFF);
    }

    private void line(String format, Object... arguments) {
        text.append(String.format(Locale.ROOT, format, arguments)).append('\n');
    }
}
