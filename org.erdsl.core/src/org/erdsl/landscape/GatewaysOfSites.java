package org.erdsl.landscape;

import java.util.List;

import org.erdsl.model.Gateway;
import org.erdsl.model.Site;

/** The gateways of a landscape by the sites they stand at. */
public final class GatewaysOfSites {

    private static final Contribution<Site, Gateway> BY_SITE =
            Contribution.of(Gateway.class, (gateway, add) -> add.accept(gateway.getSite(), gateway));

    private GatewaysOfSites() {
    }

    /** The gateways at a site, in the order of the landscape. */
    public static List<Gateway> at(Site site, Landscape landscape) {
        return landscape.lookup(BY_SITE).of(site);
    }
}
