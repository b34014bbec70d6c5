package org.erdsl.traffic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.erdsl.landscape.Landscape;
import org.erdsl.library.Library;
import org.erdsl.model.Cloud;
import org.erdsl.model.Connector;
import org.erdsl.model.Environment;
import org.erdsl.model.Gateway;
import org.erdsl.model.ServiceCommunity;
import org.erdsl.model.Site;
import org.erdsl.traffic.Flow.ConnectorFlow;
import org.erdsl.traffic.Flow.GatewayFlow;
import org.erdsl.traffic.Flow.SignInFlow;
import org.erdsl.traffic.Flow.StaticContentFlow;
import org.erdsl.traffic.Flow.UserFlow;

/** All traffic of a landscape: where it flows, hop by hop, and why. It only reads the landscape. */
public final class Traffic {

    /** How the library calls sign-in, cloud by cloud. */
    private static final Set<String> SIGN_IN = Set.of("entraId", "entraIdUsGov");

    private final Landscape landscape;
    private final Map<Cloud, ServiceCommunity> signInServices;
    private final SiteConnections connections;
    private final UserPaths users;
    private final GatewayPaths gateways;
    private final ConnectorPaths connectors;

    private Traffic(Landscape landscape, Map<Cloud, ServiceCommunity> signInServices, Outage outage) {
        this.landscape = landscape;
        this.signInServices = signInServices;
        connections = landscape.index(SiteConnections.class, SiteConnections::new);
        var reach = new CircuitReach(landscape, outage);
        users = new UserPaths(landscape, outage, connections, reach,
                cloud -> Optional.ofNullable(signInServices.get(cloud)));
        gateways = new GatewayPaths(landscape, outage, connections, reach);
        connectors = new ConnectorPaths(landscape, outage, gateways, connections, reach);
    }

    /** The traffic of a landscape while everything works; kept with the landscape. */
    public static Traffic of(Landscape landscape, Library library) {
        return landscape.index(Traffic.class, all -> new Traffic(all, signInServices(all, library), Outage.NONE));
    }

    /** What the company declares hides what the library says. */
    private static Map<Cloud, ServiceCommunity> signInServices(Landscape landscape, Library library) {
        var services = new HashMap<Cloud, ServiceCommunity>();
        library.elements().stream().filter(ServiceCommunity.class::isInstance).map(ServiceCommunity.class::cast)
                .filter(service -> SIGN_IN.contains(service.getName()))
                .forEach(service -> services.put(service.getCloud(), service));
        landscape.all(ServiceCommunity.class).stream()
                .filter(service -> service.getName() != null && SIGN_IN.contains(service.getName()))
                .forEach(service -> services.put(service.getCloud(), service));
        return Map.copyOf(services);
    }

    /** The traffic of the same landscape while something is down. */
    public Traffic during(Outage outage) {
        return new Traffic(landscape, signInServices, outage);
    }

    /** The way of a flow. */
    public Path path(Flow flow) {
        if (flow instanceof UserFlow use) {
            return users.of(use);
        }
        if (flow instanceof StaticContentFlow content) {
            return users.of(content);
        }
        if (flow instanceof SignInFlow signIn) {
            return users.of(signIn);
        }
        if (flow instanceof ConnectorFlow connector) {
            return connectors.of(connector);
        }
        if (flow instanceof GatewayFlow gateway) {
            return gateways.of(gateway.gateway());
        }
        throw new IllegalArgumentException("no such flow: " + flow);
    }

    /** Every flow, in the order of the model: environment by environment, then sign-in, then gateways. */
    public List<Flow> flows() {
        var flows = new ArrayList<Flow>();
        var clouds = new LinkedHashMap<Site, Set<Cloud>>();
        var used = new HashSet<Connector>();
        for (var environment : landscape.all(Environment.class)) {
            for (var site : sites(environment)) {
                flows.add(new UserFlow(environment, site));
                flows.add(new StaticContentFlow(environment, Optional.of(site)));
                clouds.computeIfAbsent(site, key -> new LinkedHashSet<>()).add(cloud(environment));
            }
            for (var connector : new LinkedHashSet<>(environment.getConnectors())) {
                used.add(connector);
                add(flows, new ConnectorFlow(connector, Optional.of(environment)));
            }
        }
        landscape.all(Connector.class).stream().filter(connector -> !used.contains(connector))
                .forEach(connector -> add(flows, new ConnectorFlow(connector, Optional.empty())));
        clouds.forEach((site, of) -> of.forEach(cloud -> flows.add(new SignInFlow(site, cloud))));
        landscape.all(Gateway.class).forEach(gateway -> flows.add(new GatewayFlow(gateway)));
        return List.copyOf(flows);
    }

    /** A connector of no type leads nowhere yet: its model is half written. */
    private static void add(List<Flow> flows, ConnectorFlow flow) {
        if (flow.connector().getType() != null) {
            flows.add(flow);
        }
    }

    private static Set<Site> sites(Environment environment) {
        var sites = new LinkedHashSet<Site>();
        environment.getUses().forEach(use -> sites.addAll(use.getSites()));
        return sites;
    }

    private static Cloud cloud(Environment environment) {
        return environment.getRegion() == null ? Cloud.PUBLIC : environment.getRegion().getCloud();
    }
}
