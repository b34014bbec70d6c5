package org.erdsl.traffic;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.erdsl.model.AzureRegion;
import org.erdsl.model.Circuit;
import org.erdsl.model.Gateway;
import org.erdsl.model.NamedElement;
import org.erdsl.model.PeeringLink;

/**
 * What is down, all at once.
 *
 * @param elements circuits, routers, gateways, Azure regions, and peering locations, where Microsoft's edge is
 * @param links links of circuits
 * @param hosts members of gateways
 */
public record Outage(Set<NamedElement> elements, Set<PeeringLink> links, Set<GatewayHost> hosts) {

    /** Nothing is down. */
    public static final Outage NONE = new Outage(Set.of(), Set.of(), Set.of());

    public Outage {
        elements = Set.copyOf(elements);
        links = Set.copyOf(links);
        hosts = Set.copyOf(hosts);
    }

    /** An element is down: a circuit, a router, a gateway, an Azure region or a peering location. */
    public static Outage of(NamedElement element) {
        return new Outage(Set.of(element), Set.of(), Set.of());
    }

    public static Outage of(PeeringLink link) {
        return new Outage(Set.of(), Set.of(link), Set.of());
    }

    public static Outage of(GatewayHost host) {
        return new Outage(Set.of(), Set.of(), Set.of(host));
    }

    /** Both are down. */
    public Outage and(Outage other) {
        return new Outage(union(elements, other.elements), union(links, other.links), union(hosts, other.hosts));
    }

    private static <T> Set<T> union(Set<T> one, Set<T> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toUnmodifiableSet());
    }

    boolean isDown(Circuit circuit) {
        return elements.contains(circuit) || isAtDeadEdge(circuit);
    }

    /** Whether Microsoft's edge is down where the circuit meets it. */
    boolean isAtDeadEdge(Circuit circuit) {
        return circuit.getPeeringLocation() != null && elements.contains(circuit.getPeeringLocation());
    }

    /** An Azure region is one by its name: a company's own declaration stands for the library's. */
    boolean isDown(AzureRegion region) {
        return elements.stream().anyMatch(element -> element instanceof AzureRegion down
                && (down == region || down.getName() != null && down.getName().equals(region.getName())));
    }

    /** The links of a circuit that still stand, each with its router. */
    List<PeeringLink> linksUp(Circuit circuit) {
        return circuit.getMicrosoftPeering().getLinks().stream()
                .filter(link -> !links.contains(link) && (link.getRouter() == null || !elements.contains(link.getRouter())))
                .toList();
    }

    /** The hosts of a gateway that still run. */
    List<String> hostsUp(Gateway gateway) {
        return elements.contains(gateway)
                ? List.of()
                : GatewayHost.of(gateway).stream().filter(host -> !hosts.contains(host)).map(GatewayHost::name).toList();
    }

    /** Whether no host of a gateway runs any more. Nothing is known of the hosts of a gateway that names none. */
    boolean isDown(Gateway gateway) {
        return elements.contains(gateway) || !GatewayHost.of(gateway).isEmpty() && hostsUp(gateway).isEmpty();
    }
}
