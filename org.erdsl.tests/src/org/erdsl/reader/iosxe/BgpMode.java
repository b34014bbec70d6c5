package org.erdsl.reader.iosxe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;
import org.erdsl.reader.ReadSession;
import org.erdsl.reader.UnknownConstructException;
import org.erdsl.reader.Words;
import org.erdsl.reader.routemap.RouteMapObjects;

/** The mode of {@code router bgp}, and inside it those of the address families, of VRFs too. */
final class BgpMode implements IosXeReader.Mode {

    /** @param vrf none for the global table; @param family none outside of address families */
    record Place(Optional<String> vrf, Optional<AddressFamily> family) {

        private static final Place OUTSIDE = new Place(Optional.empty(), Optional.empty());
    }

    /** A neighbor is known where it is: the same address may be another's in another VRF. */
    private record Key(Optional<String> vrf, IpAddress address) {
    }

    private final IosXeReader.State state;
    private final Asn asn;
    private final Map<Key, Neighbor> neighbors = new LinkedHashMap<>();
    private final Map<Place, List<Prefix>> networks = new HashMap<>();
    private Place place = Place.OUTSIDE;
    private boolean firstAsCheck = true;
    private boolean ipv4ByDefault = true;

    BgpMode(IosXeReader.State state, Words words) {
        this.state = state;
        this.asn = words.value(Asn::valueOf);
        words.end();
    }

    void reopen(Words words) {
        if (!words.value(Asn::valueOf).equals(asn)) {
            throw words.unknown();
        }
        words.end();
        place = Place.OUTSIDE;
    }

    @Override
    public boolean take(Words words) {
        if (words.take("exit-address-family")) {
            place = Place.OUTSIDE;
        } else if (words.take("address-family")) {
            var family = words.oneOf("ipv4", "ipv6").equals("ipv4") ? AddressFamily.IPV4 : AddressFamily.IPV6;
            words.take("unicast");
            place = new Place(words.take("vrf") ? Optional.of(words.word()) : Optional.empty(), Optional.of(family));
        } else if (words.take("no", "bgp", "default", "ipv4-unicast")) {
            ipv4ByDefault = false;
        } else if (words.take("no", "bgp", "enforce-first-as")) {
            firstAsCheck = false;
        } else if (words.take("network")) {
            network(words);
        } else if (words.take("no", "neighbor")) {
            without(words);
        } else if (words.take("neighbor")) {
            return neighbor(words);
        } else {
            return false;
        }
        words.end();
        return true;
    }

    private void without(Words words) {
        var key = new Key(place.vrf, words.value(IpAddress::valueOf));
        if (words.hasMore()) {
            words.expect("activate");
            RouteMapObjects.defined(neighbors, key, words).families.remove(place.family.orElseThrow(words::unknown));
        } else {
            neighbors.remove(key);
        }
    }

    private boolean neighbor(Words words) {
        var key = new Key(place.vrf, words.value(IpAddress::valueOf));
        if (words.take("remote-as")) {
            neighbors.computeIfAbsent(key, other -> new Neighbor(state, asn, other.vrf, ipv4ByDefault))
                    .session.remoteAs = words.value(Asn::valueOf);
            words.end();
            return true;
        }
        var neighbor = RouteMapObjects.defined(neighbors, key, words);
        if (words.take("description")) {
            return true;
        }
        neighbor.take(place, words);
        words.end();
        return true;
    }

    private void network(Words words) {
        var family = place.family.orElseThrow(words::unknown);
        Prefix prefix;
        if (family == AddressFamily.IPV4) {
            var network = words.value(IpAddress::valueOf);
            prefix = new Prefix(network, MaskLength.of(words.expect("mask").value(IpAddress::valueOf)));
        } else {
            prefix = words.value(Prefix::valueOf);
        }
        networks.computeIfAbsent(place, key -> new ArrayList<>()).add(prefix);
    }

    /** The active sessions. A neighbor without filter takes and tells everything. */
    Map<IpAddress, ReadSession> sessions(InterfaceMode.Links links) {
        var active = new HashMap<IpAddress, ReadSession>();
        neighbors.forEach((key, neighbor) -> {
            var family = key.address.family();
            if (neighbor.families.stream().anyMatch(other -> other != family)) {
                throw new UnknownConstructException("neighbor " + key.address + " in " + neighbor.families);
            }
            if (neighbor.families.contains(family)) {
                var session = neighbor.session;
                session.firstAsCheck = firstAsCheck;
                session.bfd = neighbor.fallOver ? links.bfdTowards(key.vrf, key.address) : Optional.empty();
                session.originated.addAll(networks.getOrDefault(new Place(key.vrf, Optional.of(family)), List.of()));
                if (active.put(key.address, session) != null) {
                    throw new UnknownConstructException("two neighbors " + key.address);
                }
            }
        });
        return active;
    }
}
