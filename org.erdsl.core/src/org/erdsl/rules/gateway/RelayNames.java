package org.erdsl.rules.gateway;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.erdsl.landscape.Landscape;
import org.erdsl.model.AzureRelay;
import org.erdsl.model.Gateway;

/** The relays that gateways of a landscape use, by name. */
final class RelayNames {

    private final Map<String, List<AzureRelay>> relays;

    RelayNames(Landscape landscape) {
        relays = landscape.all(Gateway.class).stream()
                .flatMap(gateway -> gateway.getRelays().stream())
                .filter(relay -> relay.getRelayName() != null)
                .collect(groupingBy(RelayNames::key));
    }

    private static String key(AzureRelay relay) {
        return relay.getRelayName().toLowerCase(Locale.ROOT);
    }

    /** The relays of the same name, itself included. */
    List<AzureRelay> like(AzureRelay relay) {
        return relay.getRelayName() == null ? List.of() : relays.getOrDefault(key(relay), List.of());
    }
}
