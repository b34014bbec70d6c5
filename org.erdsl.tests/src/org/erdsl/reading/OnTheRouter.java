package org.erdsl.reading;

import java.util.Map;
import java.util.function.Function;

import org.erdsl.policy.RouterPlan;
import org.erdsl.running.SourceText;

/** What is on a router already that a generated text refers to: the group its sessions join. */
final class OnTheRouter {

    private static final Map<String, Function<RouterPlan, String>> GROUP = Map.of(
            "frr", plan -> "frr version 8.4.4\nfrr defaults traditional\nrouter bgp " + plan.localAs()
                    + " vrf MSFT2\n neighbor MICROSOFT peer-group\n !\n address-family ipv4 unicast\n"
                    + "  neighbor MICROSOFT default-originate\n exit-address-family\n !\n address-family ipv6 unicast\n"
                    + "  neighbor MICROSOFT activate\n exit-address-family\nexit\n!\n",
            "cisco-ios-xe", plan -> "router bgp " + plan.localAs() + "\n template peer-session MICROSOFT\n"
                    + "  log-neighbor-changes\n exit-peer-session\n!\n",
            "arista-eos", plan -> "router bgp " + plan.localAs() + "\n   neighbor MICROSOFT peer group\n"
                    + "   neighbor MICROSOFT default-originate\n!\n",
            "cisco-nx-os", plan -> "router bgp " + plan.localAs() + "\n  template peer-session MICROSOFT\n"
                    + "    log-neighbor-changes\n");

    private OnTheRouter() {
    }

    /** A text for a router, behind what is there. */
    static SourceText with(String platform, String text, RouterPlan plan) {
        var before = GROUP.getOrDefault(platform, router -> "").apply(plan);
        return SourceText.of(plan.router(), before + text);
    }
}
