package org.erdsl.policy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.erdsl.net.IpAddress;

/**
 * The sub-interface a link ends on, written where the model asks for interfaces. Physical settings are not its business.
 *
 * @param name the physical interface, as the model names it: {@code GigabitEthernet0/0/0}, {@code 1/1/c1/1}
 * @param vlan the VLAN, 1 to 4094, with an outer one the inner tag (C-tag); none where the link is handed over untagged, on
 *     the physical interface itself
 * @param outerVlan the outer tag (S-tag) where the circuit is QinQ
 * @param vrf the VRF it stands in, where it stands in one
 * @param addresses the router's addresses, IPv4 before IPv6
 * @param mtu the MTU in octets as the platform counts it for IP, where the model gives one
 * @param bfd the BFD timers, for platforms that set them on the interface
 * @param description one line, of the characters a session's description may have
 */
public record InterfacePlan(String name, OptionalInt vlan, OptionalInt outerVlan, Optional<String> vrf,
        List<Address> addresses, OptionalInt mtu, Optional<Bfd> bfd, String description) {

    /** @param address the router's address; @param length the length of the link's subnet */
    public record Address(IpAddress address, int length) {

        @Override
        public String toString() {
            return address + "/" + length;
        }
    }

    public InterfacePlan {
        addresses = List.copyOf(addresses);
        if (vlan.isEmpty() && outerVlan.isPresent()) {
            throw new IllegalArgumentException("an outer tag without an inner one on " + name);
        }
    }
}
