package org.erdsl.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.erdsl.model.IbgpNeighbor;
import org.erdsl.model.Router;
import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;
import org.erdsl.policy.IbgpPlan;
import org.erdsl.policy.Match;
import org.erdsl.policy.PolicyTerm;
import org.erdsl.policy.PrefixRange;
import org.erdsl.policy.RoutePolicy;
import org.erdsl.policy.Why;

/**
 * Plans the iBGP sessions of a router. What Microsoft announced is passed on to all of them, so that traffic finds the
 * other edge when a link is down; back come Microsoft's routes from another edge, and from everyone the prefixes the
 * company advertises, which may be announced to one edge alone.
 */
final class IbgpPlanner {

    private final Router router;
    private final List<Prefix> advertised;

    /** @param advertised what the router advertises to Microsoft on any link */
    IbgpPlanner(Router router, List<Prefix> advertised) {
        this.router = router;
        this.advertised = advertised.stream().distinct().sorted().toList();
    }

    List<IbgpPlan> sessions() {
        if (router.getIbgp() == null) {
            return List.of();
        }
        var sessions = new ArrayList<IbgpPlan>();
        for (var neighbor : router.getIbgp().getNeighbors()) {
            for (IpAddress local : router.getIbgp().getAddresses()) {
                address(neighbor, local.family()).ifPresent(remote -> sessions.add(session(neighbor, local, remote)));
            }
        }
        return sessions;
    }

    private static Optional<IpAddress> address(IbgpNeighbor neighbor, AddressFamily family) {
        return addresses(neighbor).stream().filter(address -> address.family() == family).findFirst();
    }

    /** The rule {@code ibgp-neighbor-has-a-common-family} reports a neighbor without any. */
    private static List<IpAddress> addresses(IbgpNeighbor neighbor) {
        if (neighbor.getAddress() != null) {
            return List.of(neighbor.getAddress());
        }
        return neighbor.getRouter() == null || neighbor.getRouter().getIbgp() == null
                ? List.of()
                : neighbor.getRouter().getIbgp().getAddresses();
    }

    private IbgpPlan session(IbgpNeighbor neighbor, IpAddress local, IpAddress remote) {
        var family = local.family();
        var peer = neighbor.getRouter() == null
                ? remote.toString().replace('.', '-').replace(':', '-')
                : PolicyPlanner.name(neighbor.getRouter().getName());
        var name = "ibgp-" + peer;
        var version = family.toString().substring(2);
        var described = Optional.ofNullable(neighbor.getDescription()).orElse("iBGP with " + peer);
        var isEdge = neighbor.getRouter() != null;
        return new IbgpPlan(name + "-" + version, Optional.ofNullable(router.getVrf()), family, local, remote, described,
                policy("ERDSL-" + name + "-in-" + version, family, isEdge, peer),
                policy("ERDSL-" + name + "-out-" + version, family, true, peer));
    }

    private RoutePolicy policy(String name, AddressFamily family, boolean withMicrosofts, String peer) {
        var element = "router " + router.getName();
        var terms = new ArrayList<PolicyTerm>();
        var own = advertised.stream().filter(prefix -> prefix.family() == family).map(PrefixRange::exactly).toList();
        if (!own.isEmpty()) {
            terms.add(new PolicyTerm(TermNumbers.ADVERTISED, "advertised", List.of(new Match.AnyPrefix(own)), true,
                    OptionalInt.empty(), List.of(),
                    new Why("the prefixes that Microsoft is told of", element, "iBGP with " + peer)));
        }
        if (withMicrosofts) {
            terms.add(new PolicyTerm(TermNumbers.FROM_MICROSOFT, "from-microsoft",
                    List.of(new Match.AsPathFrom(Asn.MICROSOFT)), true, OptionalInt.empty(), List.of(),
                    new Why("what Microsoft announced to an edge", element, "iBGP with " + peer)));
        }
        terms.add(RejectTheRest.term(element));
        return new RoutePolicy(name, family, terms);
    }
}
