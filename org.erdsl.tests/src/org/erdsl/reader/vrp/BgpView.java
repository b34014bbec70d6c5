package org.erdsl.reader.vrp;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.net.IpAddress;
import org.erdsl.policy.Bfd;
import org.erdsl.policy.SessionTimers;
import org.erdsl.reader.SessionReading;
import org.erdsl.reader.Verdict;
import org.erdsl.reader.Words;

/** The BGP view. A peer takes and tells everything until it has route-policies. */
final class BgpView implements View {

    private static final Verdict UNCHANGED = new Verdict(true, OptionalInt.empty(), java.util.List.of());

    private final Asn asn;
    private final RoutePolicies policies;
    private final Map<IpAddress, SessionReading> peers = new LinkedHashMap<>();
    private final Map<IpAddress, Boolean> bfdEnabled = new LinkedHashMap<>();
    private boolean firstAsCheck = true;

    BgpView(RoutePolicies policies, Words words) {
        this.policies = policies;
        this.asn = words.value(Asn::valueOf);
        words.end();
    }

    void reopen(Words words) {
        if (!words.value(Asn::valueOf).equals(asn)) {
            throw words.unknown();
        }
        words.end();
    }

    @Override
    public Optional<View> take(Words words) {
        if (words.take("ipv4-family", "unicast")) {
            words.end();
            return Optional.of(new FamilyView(AddressFamily.IPV4, this, policies));
        }
        if (words.take("ipv6-family", "unicast")) {
            words.end();
            return Optional.of(new FamilyView(AddressFamily.IPV6, this, policies));
        }
        if (words.take("check-first-as")) {
            firstAsCheck = true;
        } else if (words.take("undo", "check-first-as")) {
            firstAsCheck = false;
        } else if (words.take("undo", "peer")) {
            var address = words.value(IpAddress::valueOf);
            peers.remove(address);
            bfdEnabled.remove(address);
        } else {
            words.expect("peer");
            peer(words.value(IpAddress::valueOf), words);
            return Optional.empty();
        }
        words.end();
        return Optional.empty();
    }

    private void peer(IpAddress address, Words words) {
        if (words.take("as-number")) {
            var session = peers.computeIfAbsent(address, key -> new SessionReading());
            session.localAs = asn;
            session.remoteAs = words.value(Asn::valueOf);
            // The IPv4 unicast family is enabled for an IPv4 peer by default.
            session.active |= address.family() == AddressFamily.IPV4;
            session.inbound = route -> UNCHANGED;
            session.outbound = route -> UNCHANGED;
            words.end();
            return;
        }
        var session = known(address, words);
        if (words.take("description")) {
            return;
        }
        if (words.take("timer", "keepalive")) {
            var keepalive = words.number();
            var hold = words.expect("hold").number();
            if (hold < 3 * keepalive) {
                throw words.unknown();
            }
            session.timers = Optional.of(new SessionTimers(keepalive, hold));
        } else if (words.take("bfd", "enable")) {
            bfdEnabled.put(address, true);
        } else {
            var transmit = words.expect("bfd", "min-tx-interval").number();
            if (words.expect("min-rx-interval").number() != transmit) {
                throw words.unknown();
            }
            session.bfd = Optional.of(new Bfd(transmit, words.expect("detect-multiplier").number()));
        }
        words.end();
    }

    SessionReading known(IpAddress address, Words words) {
        if (!peers.containsKey(address)) {
            throw words.unknown();
        }
        return peers.get(address);
    }

    void originate(org.erdsl.net.Prefix prefix) {
        peers.forEach((address, session) -> {
            if (address.family() == prefix.family()) {
                session.originated.add(prefix);
            }
        });
    }

    /** The active sessions. BFD runs only where it is enabled for the router and for the peer. */
    Map<IpAddress, SessionReading> sessions(boolean bfd) {
        var active = new LinkedHashMap<IpAddress, SessionReading>();
        peers.forEach((address, session) -> {
            session.firstAsCheck = firstAsCheck;
            if (!bfd || !bfdEnabled.containsKey(address)) {
                session.bfd = Optional.empty();
            }
            if (session.active) {
                active.put(address, session);
            }
        });
        return active;
    }
}
