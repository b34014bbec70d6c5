package org.erdsl.rules.connector;

import java.util.List;

import org.erdsl.landscape.Contribution;
import org.erdsl.landscape.Landscape;
import org.erdsl.landscape.Lookup;
import org.erdsl.model.Gateway;
import org.erdsl.model.Site;

/** The gateways of a landscape by the sites they stand at, in the order of the landscape. */
final class GatewaysOfSites {

    private static final Contribution<Site, Gateway> BY_SITE =
            Contribution.of(Gateway.class, (gateway, add) -> add.accept(gateway.getSite(), gateway));

    private final Lookup<Site, Gateway> gateways;

    GatewaysOfSites(Landscape landscape) {
        gateways = landscape.lookup(BY_SITE);
    }

    List<Gateway> at(Site site) {
        return gateways.of(site);
    }
}
