package org.erdsl.traffic;

import java.util.List;

import org.erdsl.landscape.Landscape;
import org.erdsl.landscape.Names;
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
        if (gateway.getRegions().size() != 1) {
            return new Leg(from, Waypoint.UNKNOWN_RELAY, List.of())
                    .overTheInternet("`" + name + "` names no region, or several");
        }
        var region = landscape.facts(gateway.getRegions().get(0));
        var leg = new Leg(from, Waypoint.relay(region), List.of(region));
        if (outage.isDown(region)) {
            return leg.nowhere(Ground.of(TrafficFact.GATEWAY_HAS_ONE_REGION,
                    "%s is down, and `%s` has no other region".formatted(Names.of(region), name), List.of(region)));
        }
        if (outage.isDown(gateway)) {
            return leg.nowhere(Ground.of(TrafficFact.GATEWAY_OPENS_OUTWARDS, "no member of `" + name + "` is up"));
        }
        var site = gateway.getSite();
        return site == null
                ? leg.overTheInternet("`" + name + "` names no site")
                : leg.over(connections.circuits(site), circuit -> reach.ofRegions(circuit, List.of(region)),
                        "`%s` is connected to no circuit".formatted(Names.of(site)));
    }
}
