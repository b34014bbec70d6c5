package org.erdsl.traffic;

import java.util.List;
import java.util.Optional;

import org.erdsl.landscape.Landscape;
import org.erdsl.model.Circuit;
import org.erdsl.model.Connector;
import org.erdsl.model.ConnectorClass;
import org.erdsl.model.Environment;
import org.erdsl.model.Gateway;
import org.erdsl.model.PathMedium;
import org.erdsl.model.Site;
import org.erdsl.net.IpAddress;

/** Computes where the flows of a landscape go, and why. */
public final class TrafficPaths {

    private final Landscape landscape;
    private final CircuitReach reach;

    public TrafficPaths(Landscape landscape) {
        this.landscape = landscape;
        this.reach = new CircuitReach(landscape);
    }

    /** How people of a site reach an environment. */
    public TrafficPath users(Environment environment, Site site) {
        var circuits = circuits(environment, site);
        if (circuits.isEmpty()) {
            return TrafficPath.internet("`%s` uses `%s` over no circuit".formatted(site.getName(), environment.getName()));
        }
        var regions = landscape.azureRegions(environment);
        if (regions.isEmpty()) {
            return TrafficPath.internet("the Azure regions of `%s` are not known".formatted(environment.getName()));
        }
        var obstacle = "";
        for (var circuit : circuits) {
            var found = reach.obstacle(circuit, regions);
            if (found.isEmpty()) {
                return TrafficPath.over(circuit, "`%s` accepts every region `%s` may live in"
                        .formatted(circuit.getName(), environment.getName()));
            }
            obstacle = found.get();
        }
        return TrafficPath.internet(obstacle);
    }

    /** How the static content of an environment reaches its users. */
    public TrafficPath staticContent(Environment environment) {
        return TrafficPath.internet("static content comes from the content delivery network");
    }

    /** How a connector reaches its data source. */
    public TrafficPath connector(Connector connector) {
        var source = connector.getDataSource();
        if (connector.getGateway() != null) {
            return gateway(connector.getGateway());
        }
        if (source != null && source.getAzureRegion() != null) {
            return TrafficPath.microsoft("Power Platform and Azure are both inside Microsoft's network");
        }
        if (source != null && source.getSite() != null) {
            return publicEndpoint(source.getEndpoint());
        }
        if (connector.getType().getConnectorClass() == ConnectorClass.MICROSOFT) {
            return TrafficPath.microsoft("a Microsoft service is reached inside Microsoft's network");
        }
        return TrafficPath.internet("the service is outside Microsoft's network");
    }

    /** The leg from the gateway to its region: the gateway opens the connection. */
    private TrafficPath gateway(Gateway gateway) {
        if (gateway.getSite() == null || gateway.getRegions().size() != 1) {
            return TrafficPath.internet("`%s` names no site or not one region".formatted(gateway.getName())).via(gateway);
        }
        var region = landscape.facts(gateway.getRegions().get(0));
        for (var circuit : circuits(gateway.getSite())) {
            if (reach.obstacle(circuit, List.of(region)).isEmpty()) {
                return TrafficPath.over(circuit, "`%s` accepts %s, the region of the gateway"
                        .formatted(circuit.getName(), region.getName())).via(gateway);
            }
        }
        return TrafficPath.internet("no circuit of `%s` accepts %s, the region of the gateway"
                .formatted(gateway.getSite().getName(), region.getName())).via(gateway);
    }

    /** Microsoft routes to what is announced. */
    private TrafficPath publicEndpoint(String endpoint) {
        var address = address(endpoint);
        for (var circuit : landscape.all(Circuit.class)) {
            var peering = circuit.getMicrosoftPeering();
            if (address.isPresent() && peering != null
                    && peering.getAdvertised().stream().anyMatch(prefix -> prefix.contains(address.get()))) {
                return TrafficPath.over(circuit, address.get() + " lies in a prefix advertised on it");
            }
        }
        return TrafficPath.internet("the endpoint lies in no prefix advertised on a circuit");
    }

    private static Optional<IpAddress> address(String endpoint) {
        var host = endpoint.indexOf(':') == endpoint.lastIndexOf(':') ? endpoint.replaceFirst(":.*", "") : endpoint;
        try {
            return Optional.of(IpAddress.valueOf(host));
        } catch (IllegalArgumentException e) {
            // A host name: where it resolves to is not in the model.
            return Optional.empty();
        }
    }

    private static List<Circuit> circuits(Environment environment, Site site) {
        return environment.getUses().stream()
                .filter(use -> use.getSites().contains(site))
                .flatMap(use -> use.getCircuits().stream())
                .toList();
    }

    /** The circuits a site is connected to, as far as the model says: those its people use. */
    private List<Circuit> circuits(Site site) {
        return landscape.all(Environment.class).stream()
                .flatMap(environment -> circuits(environment, site).stream())
                .distinct()
                .toList();
    }

    /** Whether a path is what the author expects: the medium, or the very circuit where one is named. */
    public static boolean meets(TrafficPath path, PathMedium medium, Circuit circuit) {
        return circuit == null ? path.medium() == medium : path.circuit().filter(circuit::equals).isPresent();
    }
}
