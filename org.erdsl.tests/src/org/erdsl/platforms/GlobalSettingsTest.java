package org.erdsl.platforms;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.erdsl.generator.RouterScenario;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for a whole router is whoever's owns it: the files of these platforms set none of it. */
class GlobalSettingsTest {

    /** What a line may begin with that stands in no mode; the rest belongs to an object, a neighbor or an interface. */
    private static final List<String> OUTSIDE = List.of("interface ", "ip route ", "ipv6 route ", "vrf context ",
            "ip prefix-list ERDSL-", "ipv6 prefix-list ERDSL-", "ip as-path access-list ", "ip community-list ",
            "route-map ERDSL-", "router bgp ", "exit", "feature bgp", "feature bfd", "no interface ",
            "no route-map ERDSL-", "no ip prefix-list ERDSL-", "no ipv6 prefix-list ERDSL-", "no ip as-path access-list ",
            "no ip community-list ");

    /** What a line of the process of BGP may begin with. */
    private static final List<String> IN_BGP = List.of("neighbor ", "no neighbor ", "address-family ",
            "exit-address-family", "vrf ", "exit");

    static Stream<PlatformProof> proofs() {
        return Stream.of(new IosXeProof(), new EosProof(), new NxOsProof());
    }

    @ParameterizedTest
    @MethodSource("proofs")
    void areLeftAlone(PlatformProof proof) {
        var read = 0;
        for (var scenario : RouterScenario.all()) {
            for (var form : proof.backend().capabilities().forms()) {
                for (var plan : scenario.plansFor(proof.backend(), form)) {
                    var inBgp = false;
                    for (var line : RouterScenario.generate(proof.backend(), plan).lines().toList()) {
                        if (line.isBlank() || line.strip().startsWith("!")) {
                            continue;
                        }
                        if (!line.startsWith(" ")) {
                            assertTrue(OUTSIDE.stream().anyMatch(line::startsWith), line);
                            inBgp = line.startsWith("router bgp ");
                            read++;
                        } else if (inBgp && !line.startsWith("  ")) {
                            assertTrue(IN_BGP.stream().anyMatch(line.strip()::startsWith), line);
                        }
                    }
                }
            }
        }
        assertTrue(read > 0, "nothing was read");
    }
}
