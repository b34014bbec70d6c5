package org.erdsl.running;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.erdsl.policy.InterfacePlan;

/**
 * An interface or sub-interface with what a link with Microsoft needs of it.
 *
 * @param name as the configuration writes it, with the number of the sub-interface
 * @param vrf the VRF it is in; nothing for the router's own table
 * @param vlan its VLAN; with an outer one the inner tag
 * @param outerVlan the outer tag, where there are two
 * @param addresses its addresses with the lengths of their subnets, in the order of the configuration
 * @param mtu the MTU in octets, as the platform counts it for IP, where it is said
 * @param bfd BFD, for platforms that set it on the interface
 * @param shutDown whether it is administratively down
 * @param description one line for people, where there is one
 * @param lines where it stands, the line that begins it first
 */
public record RunningInterface(String name, Optional<String> vrf, OptionalInt vlan, OptionalInt outerVlan,
        List<InterfacePlan.Address> addresses, OptionalInt mtu, Optional<RunningBfd> bfd, boolean shutDown,
        Optional<String> description, List<SourceLine> lines) {

    public RunningInterface {
        addresses = List.copyOf(addresses);
        lines = List.copyOf(lines);
    }
}
