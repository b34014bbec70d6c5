package org.erdsl.generator.iosxr;

import org.erdsl.policy.InterfacePlan;

/** What the interface of a link is called. */
final class InterfaceNames {

    private InterfaceNames() {
    }

    /** The sub-interface, numbered like its VLAN; the physical interface itself where there is none. */
    static String of(InterfacePlan link) {
        return link.vlan().isPresent() ? link.name() + "." + link.vlan().getAsInt() : link.name();
    }
}
