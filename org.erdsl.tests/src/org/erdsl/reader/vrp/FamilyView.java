package org.erdsl.reader.vrp;

import java.util.Optional;
import java.util.OptionalInt;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;
import org.erdsl.policy.MaximumPrefixes;
import org.erdsl.reader.Words;

/**
 * The view of an address family inside the BGP view: of the global table, whose peers are defined outside of it, or of a
 * VPN instance, whose peers are defined in it.
 */
final class FamilyView implements View {

    private final AddressFamily family;
    private final Peers peers;
    private final RoutePolicies policies;
    private final boolean defines;

    FamilyView(AddressFamily family, Peers peers, RoutePolicies policies, boolean defines) {
        this.family = family;
        this.peers = peers;
        this.policies = policies;
        this.defines = defines;
    }

    Peers peers() {
        return peers;
    }

    @Override
    public Optional<View> take(Words words) {
        if (words.take("network")) {
            var network = words.value(IpAddress::valueOf);
            var prefix = new Prefix(network, words.number());
            ofFamily(network, words);
            peers.originate(prefix);
        } else if (defines && words.take("undo", "peer")) {
            peers.remove(words.value(IpAddress::valueOf));
        } else {
            var address = words.expect("peer").value(IpAddress::valueOf);
            ofFamily(address, words);
            if (!defines || !peers.define(address, words)) {
                routes(address, words);
            }
        }
        words.end();
        return Optional.empty();
    }

    private void routes(IpAddress address, Words words) {
        var session = peers.known(address, words);
        if (!defines && words.take("enable")) {
            session.active = true;
        } else if (!defines && words.take("group")) {
            if (!session.peerGroup.equals(Optional.of(words.word()))) {
                throw words.unknown();
            }
        } else if (words.take("public-as-only", "force")) {
            session.removesPrivateAsns = true;
        } else if (words.take("next-hop-local")) {
            session.nextHopSelf = true;
        } else if (words.take("route-policy")) {
            var name = words.word();
            if (words.oneOf("import", "export").equals("import")) {
                session.inbound = route -> policies.decide(name, route);
            } else {
                session.outbound = route -> policies.decide(name, route);
            }
        } else {
            var limit = words.expect("route-limit").number();
            var warning = words.take("idle-forever") ? OptionalInt.empty() : OptionalInt.of(words.number());
            if (warning.isPresent()) {
                // Without it the session would come back by itself.
                words.expect("idle-forever");
            }
            session.maximumPrefixes = Optional.of(new MaximumPrefixes(limit, warning));
        }
    }

    private void ofFamily(IpAddress address, Words words) {
        if (address.family() != family) {
            throw words.unknown();
        }
    }
}
