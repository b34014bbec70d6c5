package org.erdsl.reader.junos;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;
import org.erdsl.policy.Bfd;
import org.erdsl.policy.InterfacePlan;
import org.erdsl.policy.InterfacePlan.Address;
import org.erdsl.reader.ReadSession;
import org.erdsl.reader.Words;

/** A logical interface. */
final class Unit {

    private String description = "";
    private OptionalInt vlan = OptionalInt.empty();
    private OptionalInt outerVlan = OptionalInt.empty();
    private final Set<Address> addresses = new LinkedHashSet<>();
    private final Map<AddressFamily, Integer> mtus = new EnumMap<>(AddressFamily.class);

    void take(Words words) {
        if (words.take("description")) {
            description = words.word();
        } else if (words.take("vlan-id")) {
            vlan = OptionalInt.of(words.number());
        } else if (words.take("vlan-tags")) {
            tags(words);
        } else {
            family(words.expect("family"));
        }
    }

    /** The two tags, in one line or in two. */
    private void tags(Words words) {
        while (words.hasMore()) {
            if (words.take("outer")) {
                outerVlan = OptionalInt.of(words.number());
            } else {
                vlan = OptionalInt.of(words.expect("inner").number());
            }
        }
    }

    private void family(Words words) {
        var family = words.oneOf("inet", "inet6").equals("inet") ? AddressFamily.IPV4 : AddressFamily.IPV6;
        if (words.take("mtu")) {
            mtus.put(family, words.number());
            return;
        }
        var parts = words.expect("address").word().split("/");
        var address = IpAddress.valueOf(parts[0]);
        if (parts.length != 2 || address.family() != family) {
            throw words.unknown();
        }
        addresses.add(new Address(address, Integer.parseInt(parts[1])));
    }

    InterfacePlan read(String name, boolean tagged, boolean flexible, Optional<String> instance,
            Map<IpAddress, ReadSession> sessions) {
        var place = new Words("interfaces " + name + " " + description);
        if (tagged && flexible || vlan.isPresent() != (tagged || flexible) || outerVlan.isPresent() && !flexible
                || mtus.values().stream().distinct().count() > 1
                || !mtus.isEmpty() && mtus.size() < addresses.stream().map(a -> a.address().family()).distinct()
                        .count()) {
            throw place.unknown();
        }
        return new InterfacePlan(name, vlan, outerVlan, instance, List.copyOf(addresses),
                mtus.values().stream().mapToInt(Integer::intValue).findFirst(), bfd(sessions), description);
    }

    /** BFD stands at the neighbors; the interface has what those on its subnets ask for. */
    private Optional<Bfd> bfd(Map<IpAddress, ReadSession> sessions) {
        return sessions.entrySet().stream()
                .filter(entry -> addresses.stream().anyMatch(address ->
                        Prefix.containing(address.address(), address.length()).contains(entry.getKey())))
                .flatMap(entry -> entry.getValue().bfd().stream())
                .findFirst();
    }
}
