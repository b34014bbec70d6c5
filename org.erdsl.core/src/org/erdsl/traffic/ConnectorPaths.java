package org.erdsl.traffic;

import java.util.List;
import java.util.Optional;

import org.erdsl.landscape.Landscape;
import org.erdsl.landscape.Names;
import org.erdsl.model.AzureRegion;
import org.erdsl.model.Connector;
import org.erdsl.model.ConnectorClass;
import org.erdsl.model.ConnectorType;
import org.erdsl.model.DataSource;
import org.erdsl.model.Environment;
import org.erdsl.model.Gateway;
import org.erdsl.model.Site;
import org.erdsl.net.IpAddress;
import org.erdsl.traffic.Flow.ConnectorFlow;

/** The ways of connectors: all of them through API Management, and then to very different ends. */
final class ConnectorPaths {

    private final Landscape landscape;
    private final Outage outage;
    private final GatewayPaths gateways;
    private final SiteConnections connections;
    private final CircuitReach reach;
    private final Announcements announcements;

    ConnectorPaths(Landscape landscape, Outage outage, GatewayPaths gateways, SiteConnections connections,
            CircuitReach reach) {
        this.landscape = landscape;
        this.outage = outage;
        this.gateways = gateways;
        this.connections = connections;
        this.reach = reach;
        this.announcements = landscape.index(Announcements.class, Announcements::new);
    }

    Path of(ConnectorFlow flow) {
        var homeless = flow.environment().filter(this::isHomeless);
        if (homeless.isPresent()) {
            return Path.of(Hop.forth(Waypoint.of(WaypointKind.ENVIRONMENT, homeless.get()), Waypoint.API_MANAGEMENT,
                    Carrier.NONE, EnvironmentRegions.allDown(homeless.get(), landscape)));
        }
        var from = flow.environment().map(environment -> Waypoint.of(WaypointKind.ENVIRONMENT, environment))
                .orElse(Waypoint.POWER_PLATFORM);
        return Path.of(Hop.forth(from, Waypoint.API_MANAGEMENT, Carrier.MICROSOFT,
                        Ground.of(TrafficFact.CONNECTORS_THROUGH_API_MANAGEMENT, "every connector calls through it")))
                .then(end(flow.connector()));
    }

    private boolean isHomeless(Environment environment) {
        return EnvironmentRegions.areAllDown(environment, landscape, outage);
    }

    private Path end(Connector connector) {
        var source = Optional.ofNullable(connector.getDataSource());
        if (connector.getGateway() != null) {
            return throughGateway(connector.getGateway(), source);
        }
        var azureRegion = source.map(DataSource::getAzureRegion);
        if (azureRegion.isPresent()) {
            return azure(source.get(), landscape.facts(azureRegion.get()));
        }
        if (needsGateway(connector)) {
            return withoutGateway(connector);
        }
        var endpoint = connector.getEndpoint();
        if (endpoint != null) {
            return publicEndpoint(endpoint.getHost(), endpoint.getAddresses().isEmpty()
                    ? Announcements.address(endpoint.getHost()).stream().toList()
                    : endpoint.getAddresses(), endpoint.getSite());
        }
        if (source.isPresent() && source.get().getSite() != null) {
            var host = source.get().getEndpoint();
            return publicEndpoint(host, Announcements.address(host).stream().toList(), source.get().getSite());
        }
        return service(connector.getType());
    }

    /** The gateway opens its connection to the relay, and API Management hands the request over there. */
    private Path throughGateway(Gateway gateway, Optional<DataSource> source) {
        var leg = gateways.of(gateway).reversed();
        var relay = leg.hops().get(0).from();
        var path = Path.of(Hop.forth(Waypoint.API_MANAGEMENT, relay, Carrier.MICROSOFT, Ground.of(
                TrafficFact.GATEWAY_HAS_ONE_REGION, relay == Waypoint.UNKNOWN_RELAY
                        ? "`" + Names.of(gateway) + "` does not say its region"
                        : registered(gateway))))
                .then(leg);
        if (source.isEmpty() || !path.works()) {
            return path;
        }
        return path.then(fromGateway(gateway, source.get()));
    }

    private String registered(Gateway gateway) {
        var own = gateways.region(gateway);
        var registered = "`%s` is registered in %s".formatted(Names.of(gateway), Names.of(gateway.getRegions().get(0)));
        return Names.of(own).equals(Names.of(gateway.getRegions().get(0)))
                ? registered : registered + " and has a relay of its own in " + Names.of(own);
    }

    private Path fromGateway(Gateway gateway, DataSource source) {
        var from = Waypoint.of(WaypointKind.GATEWAY, gateway);
        if (source.getAzureRegion() == null) {
            return Path.of(Hop.forth(from, Waypoint.dataSource(source.getEndpoint(), source.getSite()), Carrier.COMPANY,
                    Ground.of(TrafficFact.GATEWAY_TRANSLATES, "the gateway speaks the protocol of the data source")));
        }
        var region = landscape.facts(source.getAzureRegion());
        var leg = new Leg(from, azureService(source, region), List.of(region),
                Optional.ofNullable(gateway.getSite()));
        return gateway.getSite() == null
                ? leg.overTheInternet("`" + Names.of(gateway) + "` names no site")
                : leg.over(connections.circuits(gateway.getSite()), circuit -> reach.ofRegions(circuit, List.of(region)),
                        "`%s` is connected to no circuit".formatted(Names.of(gateway.getSite())));
    }

    private Path azure(DataSource source, AzureRegion region) {
        var down = outage.isDown(region);
        return Path.of(Hop.forth(Waypoint.API_MANAGEMENT, azureService(source, region),
                down ? Carrier.NONE : Carrier.MICROSOFT,
                Ground.of(TrafficFact.AZURE_OVER_THE_BACKBONE, down
                        ? Names.of(region) + " is down"
                        : "Power Platform and Azure are both inside Microsoft's network", List.of(region))));
    }

    private static Waypoint azureService(DataSource source, AzureRegion region) {
        return new Waypoint(WaypointKind.AZURE_SERVICE, source.getEndpoint(), Optional.of(region));
    }

    /**
     * Whether what the connector speaks must be turned into what its data source speaks. A connector that can do
     * without the gateway does where its service has a public endpoint.
     */
    private static boolean needsGateway(Connector connector) {
        return switch (connector.getType().getGateway()) {
            case REQUIRED -> true;
            case SUPPORTED -> connector.getEndpoint() == null && connector.getDataSource() != null
                    && connector.getDataSource().getSite() != null;
            case NO, UNKNOWN -> false;
        };
    }

    private static Path withoutGateway(Connector connector) {
        var type = connector.getType();
        var source = connector.getDataSource();
        var to = source == null
                ? Waypoint.dataSource("data source of " + Names.of(connector), null)
                : Waypoint.dataSource(source.getEndpoint(), source.getSite());
        return Path.of(Hop.forth(Waypoint.API_MANAGEMENT, to, Carrier.NONE, Ground.of(TrafficFact.GATEWAY_TRANSLATES,
                "`%s` has no gateway%s".formatted(Names.of(connector),
                        type.getGatewayReason() == null ? "" : ": " + type.getGatewayReason()), List.of(type))));
    }

    /** Microsoft routes to what is announced. */
    private Path publicEndpoint(String host, List<IpAddress> addresses, Site site) {
        var to = new Waypoint(WaypointKind.PUBLIC_ENDPOINT, host, Optional.ofNullable(site));
        if (addresses.isEmpty()) {
            return overTheInternet(to, "the model says no address of the endpoint, so none is known to be advertised on a"
                    + " circuit");
        }
        var address = addresses.get(0);
        var announced = announcements.of(address).stream()
                .filter(found -> found.circuit().flatMap(reach::standing).isEmpty())
                .findFirst();
        if (announced.isEmpty()) {
            return overTheInternet(to, address + " lies in no prefix advertised on a circuit");
        }
        if (announced.get().circuit().isEmpty()) {
            return overTheInternet(to, "%s lies in %s, which is announced to the internet"
                    .formatted(address, announced.get().prefix()));
        }
        var circuit = announced.get().circuit().get();
        var edge = Waypoint.edge(circuit);
        var ground = Ground.of(TrafficFact.MICROSOFT_FOLLOWS_ANNOUNCEMENTS, "%s lies in %s, which is advertised on `%s`"
                .formatted(address, announced.get().prefix(), Names.of(circuit)));
        return Path.of(
                Hop.forth(Waypoint.API_MANAGEMENT, edge, Carrier.MICROSOFT, ground),
                Hop.forth(edge, to, Carrier.over(circuit, outage.linksUp(circuit)), ground));
    }

    private static Path overTheInternet(Waypoint to, String reason) {
        return Path.of(Hop.forth(Waypoint.API_MANAGEMENT, to, Carrier.INTERNET,
                Ground.of(TrafficFact.MICROSOFT_FOLLOWS_ANNOUNCEMENTS, reason)));
    }

    private static Path service(ConnectorType type) {
        var inside = type.getConnectorClass() == ConnectorClass.MICROSOFT;
        var to = new Waypoint(inside ? WaypointKind.MICROSOFT_SERVICE : WaypointKind.OTHER_SERVICE, Names.display(type),
                Optional.of(type));
        return Path.of(Hop.forth(Waypoint.API_MANAGEMENT, to, inside ? Carrier.MICROSOFT : Carrier.INTERNET, inside
                ? Ground.of(TrafficFact.MICROSOFT_SERVICES_STAY_INSIDE,
                        "a Microsoft service is reached inside Microsoft's network", List.of(type))
                : Ground.of(TrafficFact.OTHER_SERVICES_OVER_THE_INTERNET,
                        "the service is outside Microsoft's network", List.of(type))));
    }
}
