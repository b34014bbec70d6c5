package org.erdsl.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.erdsl.generator.routemap.FamilySessions;
import org.erdsl.net.AddressFamily;
import org.erdsl.net.IpAddress;
import org.erdsl.policy.RouterPlan;

/**
 * The company's core in a VRF of the router, or in its global table: an iBGP neighbor for each address family.
 *
 * @param vrf the VRF; none for the global table
 * @param number tells the cores of a router apart
 */
record Core(Optional<String> vrf, int number) {

    /** One for each VRF of a plan. */
    static List<Core> of(RouterPlan plan) {
        var cores = new ArrayList<Core>();
        FamilySessions.vrfs(plan).forEach(vrf -> cores.add(new Core(vrf, cores.size())));
        return cores;
    }

    /** The name of the VRF; empty for none. */
    String vrfName() {
        return vrf.orElse("");
    }

    /** What is added to names so that they are of this core. */
    String suffix() {
        return number == 0 ? "" : Integer.toString(number);
    }

    IpAddress router(AddressFamily family) {
        return address(family, 1);
    }

    IpAddress neighbor(AddressFamily family) {
        return address(family, 2);
    }

    private IpAddress address(AddressFamily family, int last) {
        return IpAddress.valueOf(family == AddressFamily.IPV4
                ? "10.255." + number + "." + last
                : number == 0 ? "fd00:ffff::" + last : "fd00:ffff:" + number + "::" + last);
    }

    /** The wires to it. */
    List<Link> links() {
        return List.of(link(AddressFamily.IPV4, 30), link(AddressFamily.IPV6, 126));
    }

    private Link link(AddressFamily family, int length) {
        return new Link("core" + suffix(), router(family), length, neighbor(family));
    }
}
