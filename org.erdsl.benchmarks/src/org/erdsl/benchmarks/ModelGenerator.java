package org.erdsl.benchmarks;

import java.util.Locale;
import java.util.Random;

/**
 * Writes models of any size that are free of errors. The same seed gives the same text. Of a hundred elements fifty are
 * sites, twenty-five environments, fifteen connectors, four gateways, two circuits and four routers: about seventy
 * bytes for each element.
 */
public final class ModelGenerator {

    private static final int BLOCK = 100;
    private static final int SITES = 50;
    private static final int ENVIRONMENTS = 25;
    private static final int CONNECTORS = 15;
    private static final int GATEWAYS = 4;
    private static final int CIRCUITS = 2;

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
        for (var i = 0; i < SITES; i++) {
            line("site s%d_%d { location %.2f, %.2f }", block, i, 45 + 10 * random.nextDouble(), 20 * random.nextDouble());
        }
        for (var i = 0; i < ENVIRONMENTS; i++) {
            line("environment e%d_%d { region europe used from s%d_%d over c%d_%d connectors k%d_%d }", block, i, block,
                    random.nextInt(SITES), block, i % CIRCUITS, block, i % CONNECTORS);
        }
        for (var i = 0; i < CONNECTORS; i++) {
            line("connector k%d_%d uses sql { data source \"db%d:1433\" at s%d_0 gateway g%d_%d }", block, i, i, block,
                    block, i % GATEWAYS);
        }
        for (var i = 0; i < GATEWAYS; i++) {
            line("gateway g%d_%d { region westeurope site s%d_0 tls 1.2 members \"m%d-%d\", \"n%d-%d\" }", block, i, block,
                    block, i, block, i);
        }
        for (var i = 0; i < CIRCUITS; i++) {
            circuit(block, i);
        }
        for (var i = 0; i < 2 * CIRCUITS; i++) {
            line("router r%d_%d { platform frr }", block, i);
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
        line("        advertise 8.%d.%d.0/24  maximum prefixes 4000", number / 256 % 256, number % 256);
        line("        accept region europe");
        line("    }");
        line("}");
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
