package org.erdsl.routes;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.net.Community;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;
import org.erdsl.policy.Advertisement;
import org.erdsl.policy.Origin;
import org.erdsl.policy.RouterPlan;
import org.erdsl.policy.SpecialPurposePrefixes;

/** What a router has to tell: what it is to advertise, what lies around that, and what it heard from others. */
final class OutboundRoutes {

    private static final int TRANSIT = 150;

    private final RouterPlan plan;
    private final Map<Prefix, Announcement> routes = new LinkedHashMap<>();
    private int fromBehind;

    OutboundRoutes(RouterPlan plan) {
        this.plan = plan;
    }

    List<Announcement> routes() {
        return List.copyOf(routes.values());
    }

    void add(AddressFamily family) {
        var advertisements = plan.sessions().stream()
                .filter(session -> session.family() == family)
                .flatMap(session -> session.advertisements().stream())
                .distinct()
                .toList();
        var advertised = advertisements.stream().map(Advertisement::prefix).distinct().toList();
        advertisements.forEach(this::fromBehind);
        for (var prefix : advertised) {
            // Of several the last is heard from another AS, so it must not be told.
            var foreign = advertised.size() > 1 && prefix.equals(advertised.get(advertised.size() - 1));
            put(Announcement.of(prefix, List.of(), foreign ? List.of(new Asn(64999)) : List.of()));
        }
        advertised.forEach(this::around);
        own(Prefix.valueOf(family == AddressFamily.IPV4 ? "0.0.0.0/0" : "::/0"));
        SpecialPurposePrefixes.of(family).stream()
                .filter(special -> family == AddressFamily.IPV6 || special.network().value().bitLength() < 32
                        && special.network().value().signum() > 0)
                .forEach(this::own);
        others(family);
    }

    /** What an AS behind the edge announces: by itself, several times over, and behind another AS, which must not be told. */
    private void fromBehind(Advertisement advertisement) {
        if (advertisement.origin() instanceof Origin.Behind behind) {
            var asn = behind.asns().get(0);
            var path = switch (fromBehind++ % 3) {
                case 0 -> List.of(asn);
                case 1 -> List.of(asn, asn);
                default -> List.of(asn, new Asn(64999));
            };
            put(Announcement.of(advertisement.prefix(), List.of(), path));
        }
    }

    /** Shorter and longer prefixes of the company's own. */
    private void around(Prefix prefix) {
        var bits = prefix.family().bits();
        for (var length = prefix.length() - 4; length <= Math.min(bits, prefix.length() + 4); length++) {
            own(Prefix.containing(prefix.network(), length));
        }
        own(Prefix.containing(prefix.network(), bits));
        var next = prefix.network().value().add(prefix.size());
        if (next.bitLength() <= bits) {
            own(Prefix.containing(new IpAddress(prefix.family(), next), prefix.length()));
        }
    }

    /** Of the internet and of partners; some carry a community of Microsoft's. */
    private void others(AddressFamily family) {
        var start = IpAddress.valueOf(family == AddressFamily.IPV4 ? "45.0.0.0" : "2a00::").value();
        for (var i = 0; i < TRANSIT; i++) {
            var network = new IpAddress(family, start.add(BigInteger.valueOf(i).shiftLeft(family.bits() - 32 + 8)));
            var path = switch (i % 4) {
                case 0 -> List.<Asn>of();
                case 1 -> List.of(new Asn(3356));
                case 2 -> List.of(new Asn(3356), new Asn(64999));
                default -> List.of(new Asn(64512));
            };
            var communities = i % 3 == 0 ? List.of(new Community(12076, 51002)) : List.<Community>of();
            put(Announcement.of(Prefix.containing(network, 24), communities, path));
        }
    }

    private void own(Prefix prefix) {
        put(Announcement.of(prefix, List.of(), List.of()));
    }

    private void put(Announcement route) {
        routes.putIfAbsent(route.prefix(), route);
    }
}
