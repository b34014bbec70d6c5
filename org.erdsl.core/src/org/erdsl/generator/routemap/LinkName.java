package org.erdsl.generator.routemap;

import org.erdsl.policy.InterfacePlan;

/** What the interface of a link is called where sub-interfaces are numbered like their VLAN. */
public final class LinkName {

    private LinkName() {
    }

    /** The sub-interface, or the physical interface where the link has no tag. */
    public static String of(InterfacePlan link) {
        return link.vlan().isPresent() ? link.name() + "." + link.vlan().getAsInt() : link.name();
    }
}
