package org.erdsl.routes;

import java.util.List;

import org.erdsl.net.AddressFamily;
import org.erdsl.policy.RouterPlan;

/**
 * The routes a scenario is tried with: more than 2,000, of every kind, the same in each run. Prefixes are unique within
 * each direction, so that the corpus can be put into a router's table as it is.
 *
 * @param inbound what Microsoft's edge announces
 * @param outbound what the router has to tell, with the communities and paths it got inside the company
 */
public record RouteCorpus(List<Announcement> inbound, List<Announcement> outbound) {

    public RouteCorpus {
        inbound = List.copyOf(inbound);
        outbound = List.copyOf(outbound);
    }

    /** The routes for a plan, which it looks at only to know what is worth announcing. */
    public static RouteCorpus of(RouterPlan plan) {
        var inbound = new InboundRoutes(plan);
        var outbound = new OutboundRoutes(plan);
        for (var family : AddressFamily.values()) {
            if (plan.sessions().stream().anyMatch(session -> session.family() == family)) {
                inbound.add(family);
                outbound.add(family);
            }
        }
        return new RouteCorpus(inbound.routes(), outbound.routes());
    }

    /** How many routes there are. */
    public int size() {
        return inbound.size() + outbound.size();
    }

    /** Without the routes on which a router that takes them for a protocol error ends the session. */
    public RouteCorpus withTheNeighborsAsFirst(org.erdsl.net.Asn neighbor) {
        return new RouteCorpus(inbound.stream()
                .filter(route -> !route.asPath().isEmpty() && route.asPath().get(0).equals(neighbor))
                .toList(), outbound);
    }
}
