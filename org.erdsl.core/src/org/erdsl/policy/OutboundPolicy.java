package org.erdsl.policy;

import java.util.List;
import java.util.OptionalInt;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Prefix;

/** What Microsoft is told of: exactly the advertised prefixes, where the company itself originates them. */
final class OutboundPolicy {

    private static final int ADVERTISED = 10;

    private OutboundPolicy() {
    }

    static RoutePolicy plan(String name, AddressFamily family, List<Prefix> advertised) {
        var prefixes = new Match.AnyPrefix(advertised.stream().sorted().map(PrefixRange::exactly).toList());
        return new RoutePolicy(name, family, List.of(
                new PolicyTerm(ADVERTISED, "advertised", List.of(prefixes, new Match.OwnAsPath()), true,
                        OptionalInt.empty(), new Why("exactly the advertised prefixes, originated here")),
                RejectTheRest.term()));
    }
}
