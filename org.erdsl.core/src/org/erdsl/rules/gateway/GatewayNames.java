package org.erdsl.rules.gateway;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.erdsl.landscape.Contribution;
import org.erdsl.landscape.Landscape;
import org.erdsl.landscape.Lookup;
import org.erdsl.model.Gateway;

/** The gateways of a landscape by the name they show in the tenant. */
final class GatewayNames {

    private static final Contribution<String, Gateway> BY_NAME = Contribution.of(Gateway.class, (gateway, add) -> {
        if (gateway.getDisplayName() != null) {
            add.accept(key(gateway), gateway);
        }
    });

    private final Lookup<String, Gateway> gateways;

    GatewayNames(Landscape landscape) {
        gateways = landscape.lookup(BY_NAME);
    }

    private static String key(Gateway gateway) {
        return gateway.getDisplayName().strip().toLowerCase(Locale.ROOT);
    }

    /** The gateways of the same tenant with the same name, itself included. */
    List<Gateway> like(Gateway gateway) {
        return gateways.of(key(gateway)).stream()
                .filter(other -> Objects.equals(other.getTenant(), gateway.getTenant()))
                .toList();
    }
}
