package org.erdsl.reader.vrp;

import java.util.Optional;
import java.util.OptionalInt;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;
import org.erdsl.policy.MaximumPrefixes;
import org.erdsl.reader.Words;

/** The view of a unicast address family inside the BGP view. */
final class FamilyView implements View {

    private final AddressFamily family;
    private final BgpView bgp;
    private final RoutePolicies policies;

    FamilyView(AddressFamily family, BgpView bgp, RoutePolicies policies) {
        this.family = family;
        this.bgp = bgp;
        this.policies = policies;
    }

    @Override
    public Optional<View> take(Words words) {
        if (words.take("network")) {
            var network = words.value(IpAddress::valueOf);
            var prefix = new Prefix(network, words.number());
            ofFamily(network, words);
            bgp.originate(prefix);
        } else {
            var address = words.expect("peer").value(IpAddress::valueOf);
            ofFamily(address, words);
            peer(address, words);
        }
        words.end();
        return Optional.empty();
    }

    private void peer(IpAddress address, Words words) {
        var session = bgp.known(address, words);
        if (words.take("enable")) {
            session.active = true;
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
