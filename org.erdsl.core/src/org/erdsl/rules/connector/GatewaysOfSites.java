package org.erdsl.rules.connector;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;

import org.erdsl.landscape.Landscape;
import org.erdsl.model.Gateway;
import org.erdsl.model.Site;

/** The gateways of a landscape by the sites they stand at, in the order of the landscape. */
final class GatewaysOfSites {

    private final Map<Site, List<Gateway>> gateways;

    GatewaysOfSites(Landscape landscape) {
        gateways = landscape.all(Gateway.class).stream()
                .filter(gateway -> gateway.getSite() != null)
                .collect(groupingBy(Gateway::getSite));
    }

    List<Gateway> at(Site site) {
        return gateways.getOrDefault(site, List.of());
    }
}
