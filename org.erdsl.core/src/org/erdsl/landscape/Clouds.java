package org.erdsl.landscape;

import java.util.Optional;

import org.erdsl.model.Circuit;
import org.erdsl.model.Cloud;
import org.erdsl.model.ModelPackage;

/** The clouds of Microsoft, each of which has a network of its own. */
public final class Clouds {

    private Clouds() {
    }

    /** Whether two clouds have the same network: that of Azure Government carries DoD too. */
    public static boolean isSame(Cloud one, Cloud other) {
        return network(one) == network(other);
    }

    private static Cloud network(Cloud cloud) {
        return cloud == Cloud.USDOD ? Cloud.USGOV : cloud;
    }

    /** The cloud of a circuit: what the model says, else that of its peering location. */
    public static Optional<Cloud> of(Circuit circuit) {
        if (circuit.eIsSet(ModelPackage.Literals.CIRCUIT__CLOUD)) {
            return Optional.of(circuit.getCloud());
        }
        var location = circuit.getPeeringLocation();
        return location == null || location.eIsProxy() ? Optional.empty() : Optional.of(location.getCloud());
    }
}
