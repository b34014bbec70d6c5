package org.erdsl.reader.iosxe;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;
import org.erdsl.policy.MaximumPrefixes;
import org.erdsl.policy.SessionTimers;
import org.erdsl.reader.SessionReading;
import org.erdsl.reader.Verdict;
import org.erdsl.reader.Words;
import org.erdsl.reader.routemap.RouteMapObjects;
import org.erdsl.routes.Announcement;

/** The mode of {@code router bgp}, and inside it those of the address families. */
final class BgpMode implements IosXeReader.Mode {

    private final IosXeReader.State state;
    private final Asn asn;
    private final Map<IpAddress, SessionReading> sessions = new HashMap<>();
    private final Map<IpAddress, Words> fallOver = new HashMap<>();
    private AddressFamily family;
    private boolean firstAsCheck;
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
        family = null;
    }

    @Override
    public boolean take(Words words) {
        if (words.take("exit-address-family")) {
            family = null;
        } else if (words.take("address-family")) {
            family = words.oneOf("ipv4", "ipv6").equals("ipv4") ? AddressFamily.IPV4 : AddressFamily.IPV6;
            words.take("unicast");
        } else if (words.take("no", "bgp", "default", "ipv4-unicast")) {
            ipv4ByDefault = false;
        } else if (words.take("bgp", "enforce-first-as")) {
            firstAsCheck = true;
        } else if (words.take("network")) {
            network(words);
        } else if (words.take("no", "neighbor")) {
            var address = words.value(IpAddress::valueOf);
            sessions.remove(address);
            fallOver.remove(address);
        } else if (words.take("neighbor")) {
            if (neighbor(words.value(IpAddress::valueOf), words)) {
                return true;
            }
        } else {
            return false;
        }
        words.end();
        return true;
    }

    /** Whether the rest of the line is text. */
    private boolean neighbor(IpAddress address, Words words) {
        if (words.take("remote-as")) {
            var session = sessions.computeIfAbsent(address, key -> new SessionReading());
            session.localAs = asn;
            session.remoteAs = words.value(Asn::valueOf);
            session.active = ipv4ByDefault && address.family() == AddressFamily.IPV4;
            return false;
        }
        var session = RouteMapObjects.defined(sessions, address, words);
        if (words.take("description")) {
            return true;
        } else if (words.take("timers")) {
            session.timers = Optional.of(new SessionTimers(words.number(), words.number()));
        } else if (words.take("fall-over", "bfd")) {
            fallOver.put(address, words);
        } else if (family != null && words.take("activate")) {
            session.active |= ofFamily(address, words);
        } else if (family != null && words.take("maximum-prefix")) {
            ofFamily(address, words);
            session.maximumPrefixes = Optional.of(new MaximumPrefixes(words.number(),
                    words.hasMore() ? OptionalInt.of(words.number()) : OptionalInt.empty()));
        } else if (family != null && words.take("route-map")) {
            ofFamily(address, words);
            var filter = filter(words.word(), words);
            if (words.oneOf("in", "out").equals("in")) {
                session.inbound = filter;
            } else {
                session.outbound = filter;
            }
        } else {
            throw words.unknown();
        }
        return false;
    }

    private boolean ofFamily(IpAddress address, Words words) {
        if (address.family() != family) {
            throw words.unknown();
        }
        return true;
    }

    private Function<Announcement, Verdict> filter(String name, Words words) {
        return route -> RouteMapObjects.defined(state.objects.routeMaps, name, words).decide(route);
    }

    private void network(Words words) {
        if (family == AddressFamily.IPV4) {
            var network = words.value(IpAddress::valueOf);
            var mask = words.expect("mask").value(IpAddress::valueOf).value();
            var length = mask.bitCount();
            var all = BigInteger.ONE.shiftLeft(32).subtract(BigInteger.ONE);
            if (!all.shiftRight(32 - length).shiftLeft(32 - length).equals(mask)) {
                throw words.unknown();
            }
            originate(new Prefix(network, length));
        } else if (family == AddressFamily.IPV6) {
            originate(words.value(Prefix::valueOf));
        } else {
            throw words.unknown();
        }
    }

    private void originate(Prefix prefix) {
        sessions.forEach((address, session) -> {
            if (address.family() == prefix.family()) {
                session.originated.add(prefix);
            }
        });
    }

    /** The active sessions. A neighbor without filter takes and tells everything. */
    Map<IpAddress, SessionReading> sessions(InterfaceMode.Links links) {
        Map<IpAddress, SessionReading> active = new HashMap<>();
        sessions.forEach((address, session) -> {
            session.firstAsCheck = firstAsCheck;
            if (fallOver.containsKey(address)) {
                session.bfd = links.bfdTowards(address);
            }
            if (session.active) {
                active.put(address, session);
            }
        });
        return active;
    }
}
