package org.erdsl.traffic;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.erdsl.landscape.Landscape;
import org.erdsl.landscape.Names;
import org.erdsl.model.AzureRegion;
import org.erdsl.model.Circuit;
import org.erdsl.model.CircuitSku;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.ServiceCommunity;
import org.erdsl.traffic.Carriage.Carried;
import org.erdsl.traffic.Carriage.Obstructed;

/** Whether a circuit carries the traffic of Azure regions: cloud, SKU and accepted communities must agree. */
final class CircuitReach {

    private final Landscape landscape;
    private final Outage outage;
    private final CircuitFilters filters;

    CircuitReach(Landscape landscape, Outage outage) {
        this.landscape = landscape;
        this.outage = outage;
        this.filters = landscape.index(CircuitFilters.class, CircuitFilters::new);
    }

    /**
     * Whether the circuit carries the traffic of all of these regions. What the model leaves open (location, SKU) is
     * not held against the circuit.
     */
    Carriage ofRegions(Circuit circuit, Collection<AzureRegion> regions) {
        return standing(circuit).<Carriage>map(Obstructed::new).orElseGet(() -> accepting(circuit, regions));
    }

    private Carriage accepting(Circuit circuit, Collection<AzureRegion> regions) {
        var filter = filters.get(circuit);
        var missing = regions.stream()
                .filter(region -> landscape.community(region).flatMap(filter::preference).isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            return new Obstructed(Ground.of(TrafficFact.REGIONAL_COMMUNITIES,
                    missing(circuit, missing, missing.size() < regions.size()), missing));
        }
        for (var region : regions) {
            if (!reaches(circuit, region)) {
                return new Obstructed(Ground.of(TrafficFact.CIRCUIT_REACH, "%s%s does not reach %s".formatted(
                        sku(circuit), Optional.ofNullable(circuit.getPeeringLocation())
                                .map(location -> " in " + Names.of(location)).orElse(""), Names.of(region)),
                        List.of(region)));
            }
        }
        var preference = regions.stream()
                .mapToInt(region -> landscape.community(region).flatMap(filter::preference).orElseThrow())
                .min()
                .orElse(CircuitFilter.DEFAULT_LOCAL_PREFERENCE);
        return new Carried(circuit, outage.linksUp(circuit), preference,
                Ground.of(TrafficFact.REGIONAL_COMMUNITIES, accepts(circuit, regions), regions));
    }

    private String accepts(Circuit circuit, Collection<AzureRegion> regions) {
        return "`%s` accepts %s".formatted(Names.of(circuit), regions.stream()
                .map(region -> landscape.community(region).orElseThrow() + " (" + Names.of(region) + ")")
                .collect(Collectors.joining(" and ")));
    }

    private String missing(Circuit circuit, List<AzureRegion> missing, boolean acceptsOthers) {
        var unknown = missing.stream().filter(region -> landscape.community(region).isEmpty()).findFirst();
        if (unknown.isPresent()) {
            return "no community of " + Names.of(unknown.get()) + " is known, so nothing can be accepted";
        }
        return "`%s` does not accept %s%s".formatted(Names.of(circuit), missing.stream()
                .map(region -> landscape.community(region).orElseThrow() + " (" + Names.of(region) + ")")
                .collect(Collectors.joining(" and ")),
                acceptsOthers ? ", so a failover would leave it" : "");
    }

    /** Whether the circuit accepts the routes of a service. */
    Carriage ofService(Circuit circuit, ServiceCommunity service) {
        var obstacle = standing(circuit);
        if (obstacle.isPresent()) {
            return new Obstructed(obstacle.get());
        }
        var community = service.getCommunity();
        var preference = Optional.ofNullable(community).flatMap(filters.get(circuit)::preference);
        var what = "%s (%s)".formatted(community, Names.of(service));
        return preference.<Carriage>map(value -> new Carried(circuit, outage.linksUp(circuit), value,
                        Ground.of(TrafficFact.SIGN_IN_HAS_ITS_OWN_COMMUNITY,
                                "`%s` accepts %s".formatted(Names.of(circuit), what), List.of(service))))
                .orElseGet(() -> new Obstructed(Ground.of(TrafficFact.SIGN_IN_HAS_ITS_OWN_COMMUNITY,
                        "`%s` does not accept %s".formatted(Names.of(circuit), what), List.of(service))));
    }

    /** Why the circuit carries nothing at all, where that is so. */
    Optional<Ground> standing(Circuit circuit) {
        var name = Names.of(circuit);
        if (circuit.getMicrosoftPeering() == null) {
            return Optional.of(obstacle("`" + name + "` has no Microsoft peering"));
        }
        if (outage.isDown(circuit)) {
            return Optional.of(obstacle("`" + name + "` is down"));
        }
        if (!circuit.getMicrosoftPeering().getLinks().isEmpty() && outage.linksUp(circuit).isEmpty()) {
            return Optional.of(obstacle("no link of `" + name + "` is up"));
        }
        return Optional.empty();
    }

    private static Ground obstacle(String reason) {
        return Ground.of(TrafficFact.INTERNET_OTHERWISE, reason);
    }

    private static String sku(Circuit circuit) {
        return (circuit.getSku() == CircuitSku.UNSPECIFIED ? "the circuit `"
                : "the " + circuit.getSku().getLiteral() + " circuit `") + Names.of(circuit) + "`";
    }

    /** Local, Standard and Premium as in the ExpressRoute FAQ. */
    private static boolean reaches(Circuit circuit, AzureRegion region) {
        var location = circuit.getPeeringLocation();
        if (circuit.eIsSet(ModelPackage.Literals.CIRCUIT__CLOUD) && circuit.getCloud() != region.getCloud()) {
            return false;
        }
        if (location == null) {
            return true;
        }
        var sameCloud = location.getCloud() == region.getCloud();
        return switch (circuit.getSku()) {
            case LOCAL -> sameCloud && location.getLocalRegions().stream()
                    .anyMatch(local -> Names.of(local).equals(Names.of(region)));
            case STANDARD -> sameCloud && (location.getGeopoliticalRegion() == null
                    || region.getGeopoliticalRegion() == null
                    || Landscape.isSame(location.getGeopoliticalRegion(), region.getGeopoliticalRegion()));
            case PREMIUM, UNSPECIFIED -> sameCloud;
        };
    }
}
