package org.erdsl.planner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import org.erdsl.landscape.AcceptedCommunities;
import org.erdsl.landscape.Landscape;
import org.erdsl.model.Circuit;
import org.erdsl.model.MicrosoftPeering;
import org.erdsl.model.ServiceCommunity;
import org.erdsl.net.AddressFamily;
import org.erdsl.net.Community;
import org.erdsl.net.Prefix;
import org.erdsl.policy.Match;
import org.erdsl.policy.PolicyTerm;
import org.erdsl.policy.PrefixRange;
import org.erdsl.policy.RoutePolicy;
import org.erdsl.policy.SpecialPurposePrefixes;
import org.erdsl.policy.Why;

/**
 * What is accepted from Microsoft: rejected first is what can never be right, then the excluded services, then the
 * wanted communities are accepted, and everything else is rejected.
 */
final class InboundPolicy {

    private static final int LEAST_PREFERRED = 0;

    private final Landscape landscape;
    private final Circuit circuit;
    private final AddressFamily family;
    private final Optional<LengthBounds> bounds;

    InboundPolicy(Landscape landscape, Circuit circuit, AddressFamily family, Optional<LengthBounds> bounds) {
        this.landscape = landscape;
        this.circuit = circuit;
        this.family = family;
        this.bounds = bounds;
    }

    RoutePolicy plan(String name) {
        var peering = circuit.getMicrosoftPeering();
        var terms = new ArrayList<PolicyTerm>();
        terms.add(reject(TermNumbers.DEFAULT_ROUTE, "default-route",
                new Match.AnyPrefix(List.of(PrefixRange.exactly(defaultRoute()))),
                "reject the default route", "ExpressRoute routing requirements: private peering only"));
        terms.add(reject(TermNumbers.SPECIAL_PURPOSE, "special-purpose",
                Match.AnyPrefix.orLonger(SpecialPurposePrefixes.of(family)),
                "reject private and special-purpose address space", "RFC 6890"));
        terms.add(reject(TermNumbers.OWN_PREFIXES, "own-prefixes",
                OwnPrefixes.of(landscape, family),
                "reject own prefixes and anything inside them", "what the circuits advertise"));
        var lengths = bounds.orElseGet(() -> LengthBounds.assigned(family));
        lengths.outside().ifPresent(outside -> terms.add(
                reject(TermNumbers.PREFIX_LENGTHS, "prefix-lengths", outside, "reject lengths outside " + lengths,
                        bounds.isPresent() ? "the bounds stand in the model" : "no larger block was ever assigned")));
        excluded(peering).ifPresent(terms::add);
        var accepting = accepting(new AcceptedElements(landscape).of(peering));
        terms.add(gracefulShutdown(accepting));
        terms.addAll(accepting);
        terms.add(RejectTheRest.term(element()));
        return new RoutePolicy(name, family, terms);
    }

    private Optional<PolicyTerm> excluded(MicrosoftPeering peering) {
        var services = AcceptedCommunities.of(peering, landscape).excluded();
        if (services.isEmpty()) {
            return Optional.empty();
        }
        var names = services.stream()
                .map(service -> service.getName() + " " + service.getCommunity())
                .collect(Collectors.joining(", "));
        return Optional.of(reject(TermNumbers.EXCLUDED_SERVICES, "excluded-services",
                new Match.AnyCommunity(services.stream().map(ServiceCommunity::getCommunity).toList()),
                "except " + names, "ExpressRoute routing requirements"));
    }

    /**
     * What is accepted and about to be withdrawn is the last resort. Some routers do so by themselves, and this makes all
     * do it.
     */
    private PolicyTerm gracefulShutdown(List<PolicyTerm> accepting) {
        var wanted = accepting.stream()
                .flatMap(term -> term.matches().stream())
                .flatMap(match -> ((Match.AnyCommunity) match).communities().stream())
                .distinct().sorted().toList();
        return new PolicyTerm(TermNumbers.GRACEFUL_SHUTDOWN, "graceful-shutdown",
                List.of(new Match.CommunityTogether(Community.GRACEFUL_SHUTDOWN, wanted)), true,
                OptionalInt.of(LEAST_PREFERRED), List.of(),
                new Why("prefer any other way to what Microsoft is about to withdraw", element(), "RFC 8326"));
    }

    /** The narrowest first. Two with one number, which is rare, are told apart by their names. */
    private List<PolicyTerm> accepting(List<AcceptedElement> elements) {
        var terms = new ArrayList<PolicyTerm>();
        var last = 0;
        for (var element : elements.stream()
                .sorted(Comparator.comparingInt(InboundPolicy::number).thenComparing(AcceptedElement::termName))
                .toList()) {
            last = Math.max(last + 1, number(element));
            var communities = element.communities().stream().map(accepted -> accepted.community()).toList();
            terms.add(new PolicyTerm(last, element.termName(), List.of(new Match.AnyCommunity(communities)), true,
                    element.localPreference(), List.of(), element.why(element())));
        }
        return terms;
    }

    private static int number(AcceptedElement element) {
        return TermNumbers.accepting(element.scope(), element.number());
    }

    private PolicyTerm reject(int sequence, String name, Match match, String what, String basis) {
        return PolicyTerm.reject(sequence, name, List.of(match), new Why(what, element(), basis));
    }

    private String element() {
        return "circuit " + circuit.getName();
    }

    private Prefix defaultRoute() {
        return Prefix.valueOf(family == AddressFamily.IPV4 ? "0.0.0.0/0" : "::/0");
    }
}
