package org.erdsl.traffic;

import java.util.List;
import java.util.Optional;

import org.erdsl.landscape.Landscape;
import org.erdsl.landscape.Names;
import org.erdsl.model.AzureRegion;
import org.erdsl.model.Cloud;
import org.erdsl.model.Environment;
import org.erdsl.model.OnOff;
import org.erdsl.model.ServiceCommunity;
import org.erdsl.model.Site;
import org.erdsl.traffic.Flow.SignInFlow;
import org.erdsl.traffic.Flow.StaticContentFlow;
import org.erdsl.traffic.Flow.UserFlow;

/** The ways of people: to environments, to static content and to sign-in. */
final class UserPaths {

    private final Landscape landscape;
    private final Outage outage;
    private final SiteConnections connections;
    private final CircuitReach reach;
    private final SignInServices signIn;

    UserPaths(Landscape landscape, Outage outage, SiteConnections connections, CircuitReach reach,
            SignInServices signIn) {
        this.landscape = landscape;
        this.outage = outage;
        this.connections = connections;
        this.reach = reach;
        this.signIn = signIn;
    }

    Path of(UserFlow flow) {
        var environment = flow.environment();
        var site = flow.site();
        var standing = EnvironmentRegions.up(environment, landscape, outage);
        var leg = new Leg(Waypoint.of(WaypointKind.SITE, site), Waypoint.of(WaypointKind.ENVIRONMENT, environment),
                standing, Optional.of(site));
        if (EnvironmentRegions.areAllDown(environment, landscape, outage)) {
            return leg.nowhere(EnvironmentRegions.allDown(environment, landscape));
        }
        return leg(leg, environment, site, standing);
    }

    private Path leg(Leg leg, Environment environment, Site site, List<AzureRegion> regions) {
        var circuits = connections.circuits(environment, site);
        if (regions.isEmpty()) {
            return leg.overTheInternet("the Azure regions of `%s` are not known".formatted(Names.of(environment)));
        }
        return leg.over(circuits, circuit -> reach.ofRegions(circuit, regions),
                "`%s` uses `%s` over no circuit".formatted(Names.of(site), Names.of(environment)));
    }

    Path of(StaticContentFlow flow) {
        var from = flow.site().map(site -> Waypoint.of(WaypointKind.SITE, site))
                .orElseGet(() -> Waypoint.of(WaypointKind.ENVIRONMENT, flow.environment()));
        var offline = flow.site().filter(site -> !SiteConnections.hasInternet(site));
        var reason = "static content comes from the content delivery network"
                + (flow.environment().getStaticContent() == OnOff.OFF ? "; canvas apps do without, it is turned off" : "")
                + offline.map(site -> ", and `" + Names.of(site) + "` has no way to the internet").orElse("");
        return Path.of(Hop.forth(from, Waypoint.CONTENT_DELIVERY_NETWORK,
                offline.isPresent() ? Carrier.NONE : Carrier.INTERNET,
                Ground.of(TrafficFact.STATIC_CONTENT_FROM_CDN, reason)));
    }

    Path of(SignInFlow flow) {
        var service = signIn.of(flow.cloud());
        var leg = new Leg(Waypoint.of(WaypointKind.SITE, flow.site()), Waypoint.SIGN_IN, service.stream().toList(),
                Optional.of(flow.site()));
        if (service.map(ServiceCommunity::getCommunity).isEmpty()) {
            return leg.overTheInternet("no community of sign-in is known in the cloud " + flow.cloud().getLiteral());
        }
        return leg.over(connections.circuits(flow.site()), circuit -> reach.ofService(circuit, service.get()),
                "`%s` is connected to no circuit".formatted(Names.of(flow.site())));
    }

    /** The service communities of sign-in that a model sees, one for each cloud that has one. */
    interface SignInServices {

        Optional<ServiceCommunity> of(Cloud cloud);
    }
}
