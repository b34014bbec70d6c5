package org.erdsl.generator;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.erdsl.platforms.PlatformProofs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Routers in a VRF behind a provider that translates tags, as engineers have them beside Azure's own numbers. */
class TranslatedTagsTest {

    /** What stands in the file of each platform where a router is in a VRF: of the session, and of the interface. */
    private static final Map<String, List<String>> IN_A_VRF = Map.of(
            "arista-eos", List.of("\ninterface GigabitEthernet1.10\n", "\n vrf MSFT\n", "\n  neighbor 193.0.0.2 remote-as 12076\n"),
            "cisco-ios-xe", List.of("\nrouter bgp 3333\n", "\n address-family ipv4 vrf MSFT\n",
                    "\n  neighbor 193.0.0.2 remote-as 12076\n", "\n vrf forwarding MSFT\n"),
            "cisco-ios-xr", List.of("\n vrf MSFT\n  address-family", "\n  neighbor 193.0.0.2\n   remote-as 12076\n"),
            "cisco-nx-os", List.of("\n vrf MSFT\n", "\n vrf member MSFT\n"),
            "frr", List.of("\nrouter bgp 3333 vrf MSFT\n", "\n neighbor 193.0.0.2 remote-as 12076\n"),
            "juniper-junos", List.of("set routing-instances MSFT protocols bgp group ERDSL-translated-primary-v4 neighbor "
                    + "193.0.0.2 peer-as 12076\n", "set routing-instances MSFT interface GigabitEthernet1.10\n"));

    private static final RouterScenario SCENARIO = RouterScenario.in("generator/translated");

    @ParameterizedTest
    @CsvSource({"ce1, primary, 10", "ce2, secondary, 20"})
    void everyLinkHasItsOwnTag(String router, String link, int tag) {
        var text = text("cisco-ios-xe", router);
        assertTrue(text.contains("""
                interface GigabitEthernet1.%1$d
                 description translated %2$s
                 encapsulation dot1Q %1$d
                """.formatted(tag, link)), text);
        assertFalse(text.contains("dot1Q 100"), text);
    }

    @Test
    void sessionsAndInterfacesStandInTheVrf() {
        IN_A_VRF.forEach((platform, lines) -> lines.forEach(line -> {
            var text = text(platform, "ce1");
            assertTrue(text.contains(line), line + " in " + platform + ":\n" + text);
        }));
    }

    private static String text(String platform, String router) {
        var backend = PlatformProofs.all().stream().map(proof -> proof.backend())
                .filter(some -> some.platform().equals(platform)).findFirst().orElseThrow();
        var plan = SCENARIO.plansFor(backend).stream().filter(some -> some.router().equals(router)).findFirst()
                .orElseThrow();
        return RouterScenario.generate(backend, plan);
    }
}
