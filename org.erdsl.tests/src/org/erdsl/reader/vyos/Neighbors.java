package org.erdsl.reader.vyos;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;
import org.erdsl.policy.Bfd;
import org.erdsl.policy.MaximumPrefixes;
import org.erdsl.policy.SessionTimers;
import org.erdsl.reader.SessionReading;
import org.erdsl.reader.UnknownConstructException;
import org.erdsl.reader.Verdict;
import org.erdsl.routes.Announcement;

/** The neighbors of {@code protocols bgp}. One is active in the families it has settings for. */
final class Neighbors {

    private static final String DEFAULT_INTERVAL = "300";
    private static final String DEFAULT_MULTIPLIER = "3";

    private final Settings settings;
    private final Policies policies;

    Neighbors(Settings settings) {
        this.settings = settings;
        this.policies = new Policies(settings);
    }

    Map<IpAddress, SessionReading> sessions() {
        var sessions = new LinkedHashMap<IpAddress, SessionReading>();
        add(Optional.empty(), sessions);
        settings.children("vrf", "name").forEach(vrf -> add(Optional.of(vrf), sessions));
        return sessions;
    }

    private void add(Optional<String> vrf, Map<IpAddress, SessionReading> sessions) {
        for (var neighbor : settings.children(bgp(vrf, "neighbor"))) {
            var address = IpAddress.valueOf(neighbor);
            for (var family : settings.children(bgp(vrf, "neighbor", neighbor, "address-family"))) {
                if (!family.equals(family(address))) {
                    throw new UnknownConstructException(family + " with neighbor " + neighbor);
                }
                if (sessions.put(address, session(vrf, neighbor, family)) != null) {
                    throw new UnknownConstructException("neighbor " + neighbor + " in two VRFs");
                }
            }
        }
    }

    private static String[] bgp(Optional<String> vrf, String... path) {
        var start = vrf.map(name -> List.of("vrf", "name", name)).orElse(List.of());
        return Stream.of(start, List.of("protocols", "bgp"), List.of(path)).flatMap(List::stream)
                .toArray(String[]::new);
    }

    private static String family(IpAddress address) {
        return address.family() == AddressFamily.IPV4 ? "ipv4-unicast" : "ipv6-unicast";
    }

    private SessionReading session(Optional<String> vrf, String neighbor, String family) {
        var session = new SessionReading();
        session.active = true;
        session.vrf = vrf;
        session.localAs = localAs(vrf, neighbor);
        session.remoteAs = Asn.valueOf(of(vrf, neighbor, "remote-as").orElseThrow(
                () -> new UnknownConstructException("neighbor " + neighbor + " without remote-as")));
        session.firstAsCheck = settings.has(bgp(vrf, "neighbor", neighbor, "enforce-first-as"));
        var keepalive = of(vrf, neighbor, "timers", "keepalive");
        var hold = of(vrf, neighbor, "timers", "holdtime");
        if (keepalive.isPresent() && hold.isPresent()) {
            session.timers = Optional.of(
                    new SessionTimers(Integer.parseInt(keepalive.get()), Integer.parseInt(hold.get())));
        }
        session.bfd = of(vrf, neighbor, "bfd", "profile").map(this::bfd);
        session.maximumPrefixes = of(vrf, neighbor, "address-family", family, "maximum-prefix")
                .map(limit -> new MaximumPrefixes(Integer.parseInt(limit), OptionalInt.empty()));
        session.localAddress = of(vrf, neighbor, "update-source").map(IpAddress::valueOf);
        session.nextHopSelf = settings.has(bgp(vrf, "neighbor", neighbor, "address-family", family, "nexthop-self"));
        session.inbound = filter(of(vrf, neighbor, "address-family", family, "route-map", "import"));
        var outbound = of(vrf, neighbor, "address-family", family, "route-map", "export");
        session.outbound = filter(outbound);
        session.removesPrivateAsns = outbound.filter(policies::removesPrivateAsns).isPresent();
        settings.children(bgp(vrf, "address-family", family, "network"))
                .forEach(network -> session.originated.add(Prefix.valueOf(network)));
        return session;
    }

    /** VyOS refuses a number of a session's own that is the router's, and more than one. */
    private Asn localAs(Optional<String> vrf, String neighbor) {
        var system = Asn.valueOf(settings.required(bgp(vrf, "system-as")));
        var own = settings.children(bgp(vrf, "neighbor", neighbor, "local-as")).stream().map(Asn::valueOf).toList();
        if (own.size() > 1 || own.contains(system)) {
            throw new UnknownConstructException("local-as of neighbor " + neighbor);
        }
        return own.isEmpty() ? system : own.get(0);
    }

    private Optional<String> of(Optional<String> vrf, String neighbor, String... path) {
        return settings.value(bgp(vrf, Stream.of(List.of("neighbor", neighbor), List.of(path)).flatMap(List::stream)
                .toArray(String[]::new)));
    }

    private Bfd bfd(String profile) {
        if (!settings.has("protocols", "bfd", "profile", profile)) {
            throw new UnknownConstructException("BFD profile " + profile + " does not exist");
        }
        var receive = interval(profile, "receive", DEFAULT_INTERVAL);
        if (receive != interval(profile, "transmit", DEFAULT_INTERVAL)) {
            throw new UnknownConstructException("two intervals in BFD profile " + profile);
        }
        return new Bfd(receive, interval(profile, "multiplier", DEFAULT_MULTIPLIER));
    }

    private int interval(String profile, String which, String otherwise) {
        return Integer.parseInt(
                settings.value("protocols", "bfd", "profile", profile, "interval", which).orElse(otherwise));
    }

    /** VyOS turns off that a neighbor needs filters, so without one everything passes. */
    private Function<Announcement, Verdict> filter(Optional<String> routeMap) {
        return routeMap.<Function<Announcement, Verdict>>map(name -> policies.routeMap(name)::decide)
                .orElse(route -> new Verdict(true, OptionalInt.empty(), List.of()));
    }
}
