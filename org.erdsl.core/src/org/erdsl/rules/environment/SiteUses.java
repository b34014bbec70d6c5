package org.erdsl.rules.environment;

import java.util.List;

import org.erdsl.landscape.Contribution;
import org.erdsl.landscape.Landscape;
import org.erdsl.landscape.Lookup;
import org.erdsl.model.Environment;
import org.erdsl.model.Site;

/** The environments of a landscape by the sites they are used from. */
final class SiteUses {

    private static final Contribution<Site, Environment> BY_SITE = Contribution.of(Environment.class,
            (environment, add) -> environment.getUses().stream()
                    .flatMap(use -> use.getSites().stream())
                    .distinct()
                    .forEach(site -> add.accept(site, environment)));

    private final Lookup<Site, Environment> environments;

    SiteUses(Landscape landscape) {
        environments = landscape.lookup(BY_SITE);
    }

    /** The environments used from a site, in their order. */
    List<Environment> from(Site site) {
        return environments.of(site);
    }
}
