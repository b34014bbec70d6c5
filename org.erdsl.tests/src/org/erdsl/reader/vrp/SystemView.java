package org.erdsl.reader.vrp;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;
import org.erdsl.reader.ReadRouter;
import org.erdsl.reader.Words;

/** The system view. */
final class SystemView implements View {

    private final Filters filters = new Filters();
    private final RoutePolicies policies = new RoutePolicies(filters);
    private final SubInterfaces interfaces = new SubInterfaces();
    private final Set<ReadRouter.Blackhole> blackholes = new HashSet<>();
    private BgpView bgp;
    private boolean bfd;

    @Override
    public Optional<View> take(Words words) {
        if (words.take("undo")) {
            undo(words);
            return Optional.empty();
        }
        if (words.take("ip", "ip-prefix")) {
            filters.prefix(AddressFamily.IPV4, words);
        } else if (words.take("ip", "ipv6-prefix")) {
            filters.prefix(AddressFamily.IPV6, words);
        } else if (words.take("ip", "community-filter", "basic")) {
            filters.community(words);
        } else if (words.take("ip", "as-path-filter")) {
            filters.asPath(words);
        } else if (words.take("ip", "route-static")) {
            blackhole(AddressFamily.IPV4, words);
        } else if (words.take("ipv6", "route-static")) {
            blackhole(AddressFamily.IPV6, words);
        } else if (words.take("route-policy")) {
            return Optional.of(policies.node(words));
        } else if (words.take("interface")) {
            return Optional.of(interfaces.open(words));
        } else if (words.take("bfd")) {
            words.end();
            bfd = true;
            return Optional.of(inside -> {
                throw inside.unknown();
            });
        } else if (words.take("bgp")) {
            return Optional.of(bgp(words));
        } else {
            throw words.unknown();
        }
        return Optional.empty();
    }

    /** A static route whose outgoing interface is NULL0 leads nowhere. */
    private void blackhole(AddressFamily family, Words words) {
        var vrf = words.take("vpn-instance") ? Optional.of(words.word()) : Optional.<String>empty();
        var network = words.value(IpAddress::valueOf);
        var prefix = new Prefix(network, words.number());
        words.expect("NULL0", "preference").number();
        words.end();
        if (network.family() != family) {
            throw words.unknown();
        }
        blackholes.add(new ReadRouter.Blackhole(vrf, prefix));
    }

    private void undo(Words words) {
        if (words.take("ip", "ip-prefix")) {
            filters.remove(Filters.Kind.IPV4_PREFIX, words);
        } else if (words.take("ip", "ipv6-prefix")) {
            filters.remove(Filters.Kind.IPV6_PREFIX, words);
        } else if (words.take("ip", "community-filter", "basic")) {
            filters.remove(Filters.Kind.COMMUNITY, words);
        } else if (words.take("ip", "as-path-filter")) {
            filters.remove(Filters.Kind.AS_PATH, words);
        } else {
            policies.remove(words.expect("route-policy"));
        }
    }

    private BgpView bgp(Words words) {
        if (bgp == null) {
            bgp = new BgpView(policies, words);
        } else {
            bgp.reopen(words);
        }
        return bgp;
    }

    ReadRouter router() {
        var sessions = bgp == null ? java.util.Map.<org.erdsl.net.IpAddress, org.erdsl.reader.SessionReading>of()
                : bgp.sessions(bfd);
        return new ReadRouter(sessions.entrySet().stream()
                .collect(Collectors.toMap(java.util.Map.Entry::getKey, java.util.Map.Entry::getValue)),
                interfaces.read(sessions), blackholes);
    }
}
