package org.erdsl.reader.vrp;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.net.IpAddress;
import org.erdsl.reader.SessionReading;
import org.erdsl.reader.UnknownConstructException;
import org.erdsl.reader.Words;

/** The BGP view, with the peers of the global table and, in views of their own, those of VPN instances. */
final class BgpView implements View {

    private final Asn asn;
    private final RoutePolicies policies;
    private final Peers global;
    private final Map<String, FamilyView> instances = new LinkedHashMap<>();
    private boolean firstAsCheck = true;

    BgpView(RoutePolicies policies, Words words) {
        this.policies = policies;
        this.asn = words.value(Asn::valueOf);
        this.global = new Peers(asn, Optional.empty());
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
        if (words.take("ipv4-family")) {
            return Optional.of(family(AddressFamily.IPV4, words));
        }
        if (words.take("ipv6-family")) {
            return Optional.of(family(AddressFamily.IPV6, words));
        }
        if (words.take("check-first-as")) {
            firstAsCheck = true;
        } else if (words.take("undo", "check-first-as")) {
            firstAsCheck = false;
        } else if (words.take("undo", "peer")) {
            global.remove(words.value(IpAddress::valueOf));
        } else {
            var address = words.expect("peer").value(IpAddress::valueOf);
            if (!global.define(address, words)) {
                throw words.unknown();
            }
        }
        words.end();
        return Optional.empty();
    }

    private FamilyView family(AddressFamily family, Words words) {
        if (words.take("unicast")) {
            words.end();
            return new FamilyView(family, global, policies, false);
        }
        var name = words.expect("vpn-instance").word();
        words.end();
        return instances.computeIfAbsent(family + " " + name,
                key -> new FamilyView(family, new Peers(asn, Optional.of(name)), policies, true));
    }

    /** The active sessions. BFD runs only where it is enabled for the router and for the peer. */
    Map<IpAddress, SessionReading> sessions(boolean bfd) {
        var active = new LinkedHashMap<IpAddress, SessionReading>();
        Stream.concat(Stream.of(global), instances.values().stream().map(FamilyView::peers))
                .forEach(peers -> peers.sessions(bfd, firstAsCheck).forEach((address, session) -> {
                    if (active.put(address, session) != null) {
                        throw new UnknownConstructException("two peers " + address);
                    }
                }));
        return active;
    }
}
