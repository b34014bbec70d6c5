package org.erdsl.rules.circuit;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;

import org.erdsl.landscape.Landscape;
import org.erdsl.model.AzureRegion;
import org.erdsl.model.Circuit;

/** The circuits of a landscape by Azure subscription, in their order. */
final class SubscribedCircuits {

    private final Map<String, List<Circuit>> bySubscription;
    private final Map<Location, List<Circuit>> byLocation;

    SubscribedCircuits(Landscape landscape) {
        bySubscription = landscape.all(Circuit.class).stream()
                .filter(circuit -> circuit.getSubscription() != null)
                .collect(groupingBy(Circuit::getSubscription));
        byLocation = bySubscription.values().stream()
                .flatMap(List::stream)
                .filter(circuit -> circuit.getAzureLocation() != null)
                .collect(groupingBy(Location::of));
    }

    /** The circuits of a subscription. */
    List<Circuit> of(String subscription) {
        return bySubscription.getOrDefault(subscription, List.of());
    }

    /** The circuits in the subscription and the Azure location of a circuit, itself included. */
    List<Circuit> beside(Circuit circuit) {
        return circuit.getAzureLocation() == null ? List.of() : byLocation.getOrDefault(Location.of(circuit), List.of());
    }

    private record Location(String subscription, AzureRegion region) {

        static Location of(Circuit circuit) {
            return new Location(circuit.getSubscription(), circuit.getAzureLocation());
        }
    }
}
