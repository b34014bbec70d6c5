package org.erdsl.reader.vrp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.reader.UnknownConstructException;
import org.erdsl.reader.Verdict;
import org.erdsl.reader.Words;
import org.erdsl.routes.Announcement;

/** The route-policies: the first node all of whose clauses match permits or denies; what matches none is denied. */
final class RoutePolicies {

    private static final int LAST_NODE = 65535;
    private static final int LONGEST_NAME = 40;
    private static final int MOST_NUMBERS = 10;

    private final Map<String, Nodes> policies = new HashMap<>();
    private final Filters filters;

    RoutePolicies(Filters filters) {
        this.filters = filters;
    }

    /** Opens the view of a node. */
    View node(Words words) {
        var name = words.word();
        var permit = words.oneOf("permit", "deny").equals("permit");
        var number = words.expect("node").number();
        words.end();
        if (number > LAST_NODE || name.length() > LONGEST_NAME) {
            throw words.unknown();
        }
        var node = policies.computeIfAbsent(name, key -> new Nodes()).node(number, permit);
        return inside -> {
            clause(number, node, inside);
            inside.end();
            return Optional.empty();
        };
    }

    private void clause(int number, Nodes.Node node, Words words) {
        if (words.take("if-match", "ip-prefix")) {
            var name = words.word();
            node.when(route -> ofFamily(AddressFamily.IPV4, route, words)
                    && filters.permits(Filters.Kind.IPV4_PREFIX, name, route));
        } else if (words.take("if-match", "ipv6", "address", "prefix-list")) {
            var name = words.word();
            node.when(route -> ofFamily(AddressFamily.IPV6, route, words)
                    && filters.permits(Filters.Kind.IPV6_PREFIX, name, route));
        } else if (words.take("if-match", "community-filter")) {
            var name = words.word();
            node.whenCommunity(route -> filters.permits(Filters.Kind.COMMUNITY, name, route));
        } else if (words.take("if-match", "as-path-filter")) {
            var name = words.word();
            node.when(route -> filters.permits(Filters.Kind.AS_PATH, name, route));
        } else if (words.take("goto", "next-node")) {
            // What a node changes on routes it sends on is not described well enough.
            var next = words.number();
            if (next <= number || node.changesRoutes()) {
                throw words.unknown();
            }
            node.next(next);
        } else if (words.take("apply", "local-preference")) {
            node.localPreference(words.number());
        } else {
            words.expect("apply", "as-path");
            var path = new ArrayList<Asn>();
            while (!words.take("additive")) {
                path.add(words.value(Asn::valueOf));
            }
            if (path.isEmpty() || path.size() > MOST_NUMBERS) {
                throw words.unknown();
            }
            node.prepend(path);
        }
    }

    /** A clause of another family than the route's matches by default, which nobody should rely on. */
    private static boolean ofFamily(AddressFamily family, Announcement route, Words words) {
        if (route.prefix().family() != family) {
            throw words.unknown();
        }
        return true;
    }

    void remove(Words words) {
        policies.remove(words.word());
        words.end();
    }

    Verdict decide(String name, Announcement route) {
        if (!policies.containsKey(name)) {
            throw new UnknownConstructException("undefined route-policy " + name);
        }
        return policies.get(name).decide(route);
    }
}
