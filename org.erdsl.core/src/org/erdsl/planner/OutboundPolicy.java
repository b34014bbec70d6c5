package org.erdsl.planner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalInt;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.policy.Advertisement;
import org.erdsl.policy.Match;
import org.erdsl.policy.Origin;
import org.erdsl.policy.PolicyTerm;
import org.erdsl.policy.PrefixRange;
import org.erdsl.policy.RoutePolicy;
import org.erdsl.policy.Why;

/** What Microsoft is told of: exactly the advertised prefixes, each from where the model says it is. */
final class OutboundPolicy {

    private final String element;
    private final List<Asn> prepended;

    private OutboundPolicy(String circuit, List<Asn> prepended) {
        this.element = "circuit " + circuit;
        this.prepended = prepended;
    }

    static RoutePolicy plan(String name, String circuit, AddressFamily family, List<Advertisement> advertisements,
            List<Asn> prepended) {
        var policy = new OutboundPolicy(circuit, prepended);
        var terms = new ArrayList<PolicyTerm>();
        var own = advertisements.stream().filter(Advertisement::isOwn).toList();
        if (!own.isEmpty()) {
            terms.add(policy.term(TermNumbers.ADVERTISED, "advertised", own, new Match.OwnAsPath(),
                    "exactly the advertised prefixes, originated here"));
        }
        terms.addAll(policy.fromBehind(advertisements));
        terms.add(RejectTheRest.term(policy.element));
        return new RoutePolicy(name, family, terms);
    }

    /** A term for the prefixes of each AS behind the edge, or of several that announce the same. */
    private List<PolicyTerm> fromBehind(List<Advertisement> advertisements) {
        var byOrigin = new LinkedHashMap<List<Asn>, List<Advertisement>>();
        for (var advertisement : advertisements) {
            if (advertisement.origin() instanceof Origin.Behind behind) {
                byOrigin.computeIfAbsent(behind.asns().stream().distinct().sorted().toList(), key -> new ArrayList<>())
                        .add(advertisement);
            }
        }
        var terms = new ArrayList<PolicyTerm>();
        var last = 0;
        for (var asns : byOrigin.keySet().stream()
                .sorted(Comparator.comparingInt((List<Asn> key) -> TermNumbers.advertisedFrom(key.get(0)))
                        .thenComparing(Object::toString))
                .toList()) {
            last = Math.max(last + 1, TermNumbers.advertisedFrom(asns.get(0)));
            var names = String.join("-", asns.stream().map(Asn::toString).toList());
            terms.add(term(last, "advertised-from-" + names, byOrigin.get(asns),
                    new Match.AsPathOf(asns, asns.stream().anyMatch(Asn::isPrivate)),
                    "exactly the prefixes that AS " + names.replace("-", " or AS ") + " announces to the edge"));
        }
        return terms;
    }

    private PolicyTerm term(int sequence, String name, List<Advertisement> advertisements, Match path, String what) {
        var prefixes = advertisements.stream().map(Advertisement::prefix).sorted().map(PrefixRange::exactly).toList();
        return new PolicyTerm(sequence, name, List.of(new Match.AnyPrefix(prefixes), path), true, OptionalInt.empty(),
                prepended, new Why(what, element, "rule peering-advertises-something"));
    }
}
