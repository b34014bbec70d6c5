package org.erdsl.rules.circuit;

import java.util.List;

import org.erdsl.landscape.Contribution;
import org.erdsl.landscape.ElementKey;
import org.erdsl.landscape.Landscape;
import org.erdsl.landscape.Lookup;
import org.erdsl.model.Circuit;

/** The circuits of a landscape by Azure subscription, in their order. */
final class SubscribedCircuits {

    private static final Contribution<String, Circuit> BY_SUBSCRIPTION =
            Contribution.of(Circuit.class, (circuit, add) -> add.accept(circuit.getSubscription(), circuit));

    private static final Contribution<ElementKey, Circuit> BY_LOCATION = Contribution.of(Circuit.class, (circuit, add) -> {
        if (circuit.getSubscription() != null && circuit.getAzureLocation() != null) {
            add.accept(location(circuit), circuit);
        }
    });

    private final Lookup<String, Circuit> bySubscription;
    private final Lookup<ElementKey, Circuit> byLocation;

    SubscribedCircuits(Landscape landscape) {
        bySubscription = landscape.lookup(BY_SUBSCRIPTION);
        byLocation = landscape.lookup(BY_LOCATION);
    }

    /** The circuits of a subscription. */
    List<Circuit> of(String subscription) {
        return bySubscription.of(subscription);
    }

    /** The circuits in the subscription and the Azure location of a circuit, itself included. */
    List<Circuit> beside(Circuit circuit) {
        return circuit.getAzureLocation() == null ? List.of() : byLocation.of(location(circuit));
    }

    private static ElementKey location(Circuit circuit) {
        return new ElementKey(circuit.getAzureLocation(), circuit.getSubscription());
    }
}
