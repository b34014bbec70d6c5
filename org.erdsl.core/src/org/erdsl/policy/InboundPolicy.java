package org.erdsl.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.erdsl.landscape.AcceptedCommunities;
import org.erdsl.landscape.AcceptedCommunity;
import org.erdsl.landscape.Landscape;
import org.erdsl.model.Circuit;
import org.erdsl.model.MicrosoftPeering;
import org.erdsl.model.ServiceCommunity;
import org.erdsl.net.AddressFamily;
import org.erdsl.net.Prefix;

/**
 * What is accepted from Microsoft: rejected first is what can never be right, then the excluded services, then the
 * wanted communities are accepted, and everything else is rejected.
 */
final class InboundPolicy {

    private static final int DEFAULT_ROUTE = 10;
    private static final int SPECIAL_PURPOSE = 20;
    private static final int OWN_PREFIXES = 30;
    private static final int EXCLUDED_SERVICES = 40;
    private static final int FIRST_ACCEPT = 100;
    private static final int STEP = 10;

    private final Landscape landscape;
    private final Circuit circuit;
    private final AddressFamily family;

    InboundPolicy(Landscape landscape, Circuit circuit, AddressFamily family) {
        this.landscape = landscape;
        this.circuit = circuit;
        this.family = family;
    }

    RoutePolicy plan(String name) {
        var accepted = AcceptedCommunities.of(circuit.getMicrosoftPeering(), landscape);
        var terms = new ArrayList<PolicyTerm>();
        terms.add(reject(DEFAULT_ROUTE, "default-route",
                new Match.AnyPrefix(List.of(PrefixRange.exactly(defaultRoute()))),
                "Microsoft never sends a default route here"));
        terms.add(reject(SPECIAL_PURPOSE, "special-purpose",
                orLonger(SpecialPurposePrefixes.of(family)),
                "private and special-purpose address space (RFC 6890)"));
        terms.add(reject(OWN_PREFIXES, "own-prefixes",
                orLonger(List.copyOf(ownPrefixes())),
                "the company's own prefixes, and anything inside them"));
        if (!accepted.excluded().isEmpty()) {
            terms.add(reject(EXCLUDED_SERVICES, "excluded-services",
                    new Match.AnyCommunity(accepted.excluded().stream().map(ServiceCommunity::getCommunity).toList()),
                    accepted.excluded().stream()
                            .map(service -> "except " + service.getName() + " " + service.getCommunity())
                            .collect(Collectors.joining(", "))));
        }
        var sequence = FIRST_ACCEPT;
        for (var acceptance : circuit.getMicrosoftPeering().getAccepts()) {
            var communities = accepted.accepted().stream().filter(c -> c.acceptance() == acceptance).toList();
            if (communities.isEmpty()) {
                throw new IllegalStateException("a clause of `" + circuit.getName() + "` accepts no known community");
            }
            terms.add(accept(sequence, communities));
            sequence += STEP;
        }
        terms.add(RejectTheRest.term());
        return new RoutePolicy(name, family, terms);
    }

    private static PolicyTerm accept(int sequence, List<AcceptedCommunity> communities) {
        var preference = communities.get(0).localPreference();
        return new PolicyTerm(sequence, "accept-" + sequence,
                List.of(new Match.AnyCommunity(communities.stream().map(AcceptedCommunity::community).toList())),
                true,
                preference.isPresent() ? OptionalInt.of(preference.get()) : OptionalInt.empty(),
                new Why(communities.stream().map(InboundPolicy::describe).collect(Collectors.joining(", "))));
    }

    private static String describe(AcceptedCommunity accepted) {
        var value = accepted.community().toString();
        return accepted.name().equals(value) ? "accept " + value : "accept " + accepted.name() + " " + value;
    }

    private static PolicyTerm reject(int sequence, String name, Match match, String why) {
        return new PolicyTerm(sequence, name, List.of(match), false, OptionalInt.empty(), new Why(why));
    }

    private static Match orLonger(List<Prefix> prefixes) {
        return new Match.AnyPrefix(prefixes.stream().map(PrefixRange::orLonger).toList());
    }

    private Prefix defaultRoute() {
        return Prefix.valueOf(family == AddressFamily.IPV4 ? "0.0.0.0/0" : "::/0");
    }

    /** What any circuit of the company advertises, and the subnets of its links. */
    private TreeSet<Prefix> ownPrefixes() {
        var own = new TreeSet<Prefix>();
        for (var other : landscape.all(Circuit.class)) {
            MicrosoftPeering peering = other.getMicrosoftPeering();
            if (peering != null) {
                own.addAll(peering.getAdvertised());
                peering.getLinks().forEach(link -> own.addAll(link.getPrefixes()));
            }
        }
        own.removeIf(prefix -> prefix.family() != family);
        return own;
    }
}
