package org.erdsl.rules.gateway;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.erdsl.landscape.Landscape;
import org.erdsl.model.Gateway;

/** The gateways of a landscape by the name they show in the tenant. */
final class GatewayNames {

    private final Map<String, List<Gateway>> gateways;

    GatewayNames(Landscape landscape) {
        gateways = landscape.all(Gateway.class).stream()
                .filter(gateway -> gateway.getDisplayName() != null)
                .collect(groupingBy(GatewayNames::key));
    }

    private static String key(Gateway gateway) {
        return gateway.getDisplayName().strip().toLowerCase(Locale.ROOT);
    }

    /** The gateways of the same tenant with the same name, itself included. */
    List<Gateway> like(Gateway gateway) {
        return gateways.getOrDefault(key(gateway), List.of()).stream()
                .filter(other -> Objects.equals(other.getTenant(), gateway.getTenant()))
                .toList();
    }
}
