package org.erdsl.rules.gateway;

import java.util.List;
import java.util.Locale;

import org.erdsl.landscape.Contribution;
import org.erdsl.landscape.Landscape;
import org.erdsl.landscape.Lookup;
import org.erdsl.model.AzureRelay;
import org.erdsl.model.Gateway;

/** The relays that gateways of a landscape use, by name. */
final class RelayNames {

    private static final Contribution<String, AzureRelay> BY_NAME = Contribution.of(Gateway.class,
            (gateway, add) -> gateway.getRelays().stream()
                    .filter(relay -> relay.getRelayName() != null)
                    .forEach(relay -> add.accept(key(relay), relay)));

    private final Lookup<String, AzureRelay> relays;

    RelayNames(Landscape landscape) {
        relays = landscape.lookup(BY_NAME);
    }

    private static String key(AzureRelay relay) {
        return relay.getRelayName().toLowerCase(Locale.ROOT);
    }

    /** The relays of the same name, itself included. */
    List<AzureRelay> like(AzureRelay relay) {
        return relay.getRelayName() == null ? List.of() : relays.of(key(relay));
    }
}
