package org.erdsl.traffic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.erdsl.landscape.Landscape;
import org.erdsl.landscape.Names;
import org.erdsl.library.Library;
import org.erdsl.model.AzureRegion;
import org.erdsl.model.Circuit;
import org.erdsl.model.Gateway;
import org.erdsl.model.PeeringLocation;
import org.erdsl.model.Router;

/**
 * What people call the things that can be down: a circuit, router, gateway, Azure region or peering location by its
 * name, a link as {@code circuit/primary}, a member as {@code gateway/host} or by its host alone. Where several things
 * bear a name, the kind goes first: {@code router:amsterdam}.
 */
public final class OutageNames {

    private final Map<String, List<Named>> byName = new TreeMap<>();

    private record Named(String kind, String name, Outage outage) {
    }

    public OutageNames(Landscape landscape, Library library) {
        for (var circuit : landscape.all(Circuit.class)) {
            add("circuit", Names.of(circuit), Outage.of(circuit));
            if (circuit.getMicrosoftPeering() != null) {
                circuit.getMicrosoftPeering().getLinks().forEach(link ->
                        add("link", Names.of(circuit) + "/" + link.getRole().getLiteral(), Outage.of(link)));
            }
        }
        landscape.all(Router.class).forEach(router -> add("router", Names.of(router), Outage.of(router)));
        for (var gateway : landscape.all(Gateway.class)) {
            add("gateway", Names.of(gateway), Outage.of(gateway));
            for (var host : GatewayHost.of(gateway)) {
                add("member", Names.of(gateway) + "/" + host.name(), Outage.of(host));
                add("member", host.name(), Names.of(gateway) + "/" + host.name(), Outage.of(host));
            }
        }
        landscape.all(Circuit.class).stream().map(Circuit::getPeeringLocation)
                .filter(location -> location != null && location.getName() != null)
                .collect(Collectors.toMap(PeeringLocation::getName, location -> location, (one, same) -> one, TreeMap::new))
                .forEach((name, location) -> add("location", name, Outage.of(location)));
        Stream.concat(landscape.all(AzureRegion.class).stream(), library.elements().stream())
                .filter(AzureRegion.class::isInstance)
                .map(AzureRegion.class::cast)
                .collect(Collectors.toMap(Names::of, region -> region, (own, hidden) -> own, TreeMap::new))
                .forEach((name, region) -> add("region", name, Outage.of(region)));
    }

    private void add(String kind, String name, Outage outage) {
        add(kind, name, name, outage);
    }

    private void add(String kind, String called, String name, Outage outage) {
        var named = new Named(kind, name, outage);
        byName.computeIfAbsent(called, key -> new ArrayList<>()).add(named);
        byName.computeIfAbsent(kind + ":" + called, key -> new ArrayList<>()).add(named);
    }

    /**
     * What is down when people say so.
     *
     * @throws IllegalArgumentException when nothing or several things bear the name; the message is a sentence
     */
    public Outage find(String name) {
        var found = byName.getOrDefault(name, List.of());
        if (found.size() == 1) {
            return found.get(0).outage();
        }
        if (found.isEmpty()) {
            throw new IllegalArgumentException("Nothing in the model that can be down is called '" + name + "'."
                    + " Circuits, links (CIRCUIT/primary), routers, gateways, their members, Azure regions and peering"
                    + " locations can.");
        }
        throw new IllegalArgumentException("'" + name + "' is the name of several things; say which: "
                + found.stream().map(named -> named.kind() + ":" + named.name()).distinct()
                        .collect(Collectors.joining(", ")) + ".");
    }
}
