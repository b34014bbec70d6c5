package org.erdsl.planner;

import java.util.List;
import java.util.OptionalInt;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.net.Prefix;
import org.erdsl.policy.Match;
import org.erdsl.policy.PolicyTerm;
import org.erdsl.policy.PrefixRange;
import org.erdsl.policy.RoutePolicy;
import org.erdsl.policy.Why;

/** What Microsoft is told of: exactly the advertised prefixes, where the company itself originates them. */
final class OutboundPolicy {

    private OutboundPolicy() {
    }

    static RoutePolicy plan(String name, String circuit, AddressFamily family, List<Prefix> advertised,
            List<Asn> prepended) {
        var prefixes = new Match.AnyPrefix(advertised.stream().sorted().map(PrefixRange::exactly).toList());
        var element = "circuit " + circuit;
        return new RoutePolicy(name, family, List.of(
                new PolicyTerm(TermNumbers.ADVERTISED, "advertised", List.of(prefixes, new Match.OwnAsPath()), true,
                        OptionalInt.empty(), prepended,
                        new Why("exactly the advertised prefixes, originated here", element,
                                "rule peering-advertises-something")),
                RejectTheRest.term(element)));
    }
}
