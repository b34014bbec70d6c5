package org.erdsl.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.erdsl.check.Problem;
import org.erdsl.finding.Severity;
import org.erdsl.testing.Erdsl;
import org.junit.jupiter.api.Test;

/** A size or limit a company knows better than the library counts for all rules. */
class CorrectedFactsTest {

    private static final Erdsl ERDSL = Erdsl.start();

    private static final String CIRCUIT = """
            circuit amsterdam {
                provider "Example Carrier"
                sku premium
                bandwidth 40 Gbps
                private peering {
                    vlan 100
                    asn 65010
                    primary 10.0.0.0/30 on edge
                    secondary 10.0.0.4/30 on edge
                    advertise 10.1.0.0/24, 10.3.0.0/24
                }
            }
            router edge { platform frr }
            direct port ports { speed 25 Gbps }
            circuit onPorts { direct ports bandwidth 20 Gbps }
            """;

    private static final String CORRECTION = """
            sku premium "Premium" {
                sku premium
                bandwidths 10 Gbps, 40 Gbps
                prefixes private ipv4 1 ipv6 1
                source "a contract of the company (2026-11-01)"
                retrieved 2026-11-24
            }
            expressroute direct direct25G "ExpressRoute Direct 25G" {
                speed 25 Gbps
                bandwidths 20 Gbps
                subscribed 10 Gbps
                source "a contract of the company (2026-11-01)"
                retrieved 2026-11-24
            }
            """;

    @Test
    void theLibraryCountsUntilItIsCorrected() {
        assertEquals(List.of("circuit-bandwidth-is-offered", "direct-port-speed-is-offered"), errors(CIRCUIT));
    }

    @Test
    void aCorrectionHidesTheLibrary() {
        assertEquals(List.of("direct-ports-are-not-oversubscribed", "private-peering-prefixes-stay-within-the-limit"),
                errors(CIRCUIT + CORRECTION));
    }

    private static List<String> errors(String text) {
        return ERDSL.check(text).stream().filter(problem -> problem.severity() == Severity.ERROR)
                .map(Problem::rule).sorted().toList();
    }
}
