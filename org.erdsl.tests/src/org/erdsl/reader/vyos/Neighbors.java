package org.erdsl.reader.vyos;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

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
        for (var neighbor : settings.children("protocols", "bgp", "neighbor")) {
            var address = IpAddress.valueOf(neighbor);
            for (var family : settings.children("protocols", "bgp", "neighbor", neighbor, "address-family")) {
                if (!family.equals(family(address))) {
                    throw new UnknownConstructException(family + " with neighbor " + neighbor);
                }
                sessions.put(address, session(neighbor, family));
            }
        }
        return sessions;
    }

    private static String family(IpAddress address) {
        return address.family() == AddressFamily.IPV4 ? "ipv4-unicast" : "ipv6-unicast";
    }

    private SessionReading session(String neighbor, String family) {
        var session = new SessionReading();
        session.active = true;
        session.localAs = Asn.valueOf(settings.required("protocols", "bgp", "system-as"));
        session.remoteAs = Asn.valueOf(of(neighbor, "remote-as").orElseThrow(
                () -> new UnknownConstructException("neighbor " + neighbor + " without remote-as")));
        session.firstAsCheck = settings.has("protocols", "bgp", "neighbor", neighbor, "enforce-first-as");
        var keepalive = of(neighbor, "timers", "keepalive");
        var hold = of(neighbor, "timers", "holdtime");
        if (keepalive.isPresent() && hold.isPresent()) {
            session.timers = Optional.of(
                    new SessionTimers(Integer.parseInt(keepalive.get()), Integer.parseInt(hold.get())));
        }
        session.bfd = of(neighbor, "bfd", "profile").map(this::bfd);
        session.maximumPrefixes = of(neighbor, "address-family", family, "maximum-prefix")
                .map(limit -> new MaximumPrefixes(Integer.parseInt(limit), OptionalInt.empty()));
        session.inbound = filter(of(neighbor, "address-family", family, "route-map", "import"));
        session.outbound = filter(of(neighbor, "address-family", family, "route-map", "export"));
        settings.children("protocols", "bgp", "address-family", family, "network")
                .forEach(network -> session.originated.add(Prefix.valueOf(network)));
        return session;
    }

    private Optional<String> of(String neighbor, String... path) {
        var all = new String[path.length + 4];
        all[0] = "protocols";
        all[1] = "bgp";
        all[2] = "neighbor";
        all[3] = neighbor;
        System.arraycopy(path, 0, all, 4, path.length);
        return settings.value(all);
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
                .orElse(route -> new Verdict(true, OptionalInt.empty(), java.util.List.of()));
    }
}
