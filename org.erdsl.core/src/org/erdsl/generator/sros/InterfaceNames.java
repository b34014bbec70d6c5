package org.erdsl.generator.sros;

import org.erdsl.policy.InterfacePlan;

/** What the logical interface of a link is called, and the port and tags it stands for. */
final class InterfaceNames {

    private InterfaceNames() {
    }

    static String name(InterfacePlan link) {
        return "ERDSL-" + port(link).replaceAll("[^A-Za-z0-9]", "-");
    }

    /** {@code 1/1/c1/1:300}, with two tags {@code 1/1/c1/1:100.300}, without a tag the port alone. */
    static String port(InterfacePlan link) {
        if (link.vlan().isEmpty()) {
            return link.name();
        }
        var outer = link.outerVlan().isPresent() ? link.outerVlan().getAsInt() + "." : "";
        return link.name() + ":" + outer + link.vlan().getAsInt();
    }
}
