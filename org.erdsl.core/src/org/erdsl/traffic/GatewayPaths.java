package org.erdsl.traffic;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.erdsl.landscape.Landscape;
import org.erdsl.landscape.Names;
import org.erdsl.model.AzureRegion;
import org.erdsl.model.AzureRelay;
import org.erdsl.model.Gateway;

/** The leg of a gateway: from its hosts out to the relay of its region. */
final class GatewayPaths {

    private final Landscape landscape;
    private final Outage outage;
    private final SiteConnections connections;
    private final CircuitReach reach;

    GatewayPaths(Landscape landscape, Outage outage, SiteConnections connections, CircuitReach reach) {
        this.landscape = landscape;
        this.outage = outage;
        this.connections = connections;
        this.reach = reach;
    }

    /** From the gateway to its relay. */
    Path of(Gateway gateway) {
        var from = Waypoint.of(WaypointKind.GATEWAY, gateway);
        var name = Names.of(gateway);
        var site = Optional.ofNullable(gateway.getSite());
        if (gateway.getRegions().size() != 1) {
            return new Leg(from, Waypoint.UNKNOWN_RELAY, List.of(), site)
                    .overTheInternet("`" + name + "` names no region, or several");
        }
        var region = region(gateway);
        var leg = new Leg(from, Waypoint.relay(region), List.of(region), site);
        if (outage.isDown(region)) {
            return leg.nowhere(Ground.of(TrafficFact.GATEWAY_HAS_ONE_REGION,
                    "%s is down, and `%s` has no other relay".formatted(Names.of(region), name), List.of(region)));
        }
        if (outage.isDown(gateway)) {
            return leg.nowhere(Ground.of(TrafficFact.GATEWAY_OPENS_OUTWARDS, "no member of `" + name + "` is up"));
        }
        return site.isEmpty()
                ? leg.overTheInternet("`" + name + "` names no site")
                : leg.over(connections.circuits(site.get()), circuit -> reach.ofRegions(circuit, List.of(region)),
                        "`%s` is connected to no circuit".formatted(Names.of(site.get())));
    }

    /** Where the data of a gateway of one region passes: in the region of a relay of its own, else in the gateway's. */
    AzureRegion region(Gateway gateway) {
        return landscape.facts(gateway.getRelays().stream()
                .map(AzureRelay::getRegion)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(gateway.getRegions().get(0)));
    }
}
