package org.erdsl.generator.vyos;

import org.erdsl.policy.InterfacePlan;

/** Where an interface stands in the configuration, by the kind VyOS tells from its name. */
final class InterfacePath {

    private static final String ETHERNET = "eth[0-9]+";
    private static final String BONDING = "bond[0-9]+";

    private InterfacePath() {
    }

    static boolean isKnown(String name) {
        return name.matches(ETHERNET) || name.matches(BONDING);
    }

    /** {@code interfaces ethernet eth1 vif 300}; without a VLAN the interface itself. */
    static String of(InterfacePlan link) {
        if (link.vlan().isEmpty()) {
            return parent(link);
        }
        return link.outerVlan().isPresent()
                ? outer(link) + " vif-c " + link.vlan().getAsInt()
                : parent(link) + " vif " + link.vlan().getAsInt();
    }

    /** The service VLAN a sub-interface with two tags is in: {@code interfaces ethernet eth1 vif-s 100}. */
    static String outer(InterfacePlan link) {
        return parent(link) + " vif-s " + link.outerVlan().getAsInt();
    }

    private static String parent(InterfacePlan link) {
        if (!isKnown(link.name())) {
            throw new IllegalArgumentException("no kind of interface for " + link.name());
        }
        return "interfaces " + (link.name().matches(ETHERNET) ? "ethernet " : "bonding ") + link.name();
    }
}
