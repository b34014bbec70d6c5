package org.erdsl.reader.vrp;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;
import org.erdsl.policy.Bfd;
import org.erdsl.policy.SessionTimers;
import org.erdsl.reader.SessionReading;
import org.erdsl.reader.Verdict;
import org.erdsl.reader.Words;

/** The peers of the global table or of a VPN instance. A peer takes and tells everything until it has route-policies. */
final class Peers {

    private static final Verdict UNCHANGED = new Verdict(true, OptionalInt.empty(), List.of());

    private final Asn asn;
    private final Optional<String> instance;
    private final Map<IpAddress, SessionReading> peers = new LinkedHashMap<>();
    private final Set<IpAddress> bfdEnabled = new HashSet<>();
    private final Set<Prefix> networks = new HashSet<>();

    Peers(Asn asn, Optional<String> instance) {
        this.asn = asn;
        this.instance = instance;
    }

    /** Puts a prefix into BGP. */
    void originate(Prefix prefix) {
        networks.add(prefix);
    }

    void remove(IpAddress address) {
        peers.remove(address);
        bfdEnabled.remove(address);
    }

    /** Takes what a session is; nothing is done where the command is about its routes. */
    boolean define(IpAddress address, Words words) {
        if (words.take("as-number")) {
            create(address, words.value(Asn::valueOf));
            return true;
        }
        var session = known(address, words);
        if (words.take("description")) {
            while (words.hasMore()) {
                words.word();
            }
        } else if (words.take("fake-as")) {
            session.localAs = words.value(Asn::valueOf);
        } else if (words.take("group")) {
            session.peerGroup = Optional.of(words.word());
        } else if (words.take("connect-interface")) {
            session.localAddress = Optional.of(words.value(IpAddress::valueOf));
        } else if (words.take("timer", "keepalive")) {
            var keepalive = words.number();
            var hold = words.expect("hold").number();
            if (hold < 3 * keepalive) {
                throw words.unknown();
            }
            session.timers = Optional.of(new SessionTimers(keepalive, hold));
        } else if (words.take("bfd", "enable")) {
            bfdEnabled.add(address);
        } else if (words.take("bfd", "min-tx-interval")) {
            var transmit = words.number();
            if (words.expect("min-rx-interval").number() != transmit) {
                throw words.unknown();
            }
            session.bfd = Optional.of(new Bfd(transmit, words.expect("detect-multiplier").number()));
        } else {
            return false;
        }
        return true;
    }

    private void create(IpAddress address, Asn remoteAs) {
        var session = peers.computeIfAbsent(address, key -> new SessionReading());
        session.vrf = instance;
        session.localAs = asn;
        session.remoteAs = remoteAs;
        // The IPv4 unicast family is enabled for an IPv4 peer by default, and inside a VPN instance there is no other.
        session.active |= instance.isPresent() || address.family() == AddressFamily.IPV4;
        session.inbound = route -> UNCHANGED;
        session.outbound = route -> UNCHANGED;
    }

    SessionReading known(IpAddress address, Words words) {
        if (!peers.containsKey(address)) {
            throw words.unknown();
        }
        return peers.get(address);
    }

    /** The active sessions, with the prefixes their family puts into BGP. */
    Map<IpAddress, SessionReading> sessions(boolean bfd, boolean firstAsCheck) {
        var active = new LinkedHashMap<IpAddress, SessionReading>();
        peers.forEach((address, session) -> {
            session.firstAsCheck = firstAsCheck;
            networks.stream().filter(prefix -> prefix.family() == address.family()).forEach(session.originated::add);
            if (!bfd || !bfdEnabled.contains(address)) {
                session.bfd = Optional.empty();
            }
            if (session.active) {
                active.put(address, session);
            }
        });
        return active;
    }
}
