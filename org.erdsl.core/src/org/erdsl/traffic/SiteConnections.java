package org.erdsl.traffic;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

import org.erdsl.landscape.Contribution;
import org.erdsl.landscape.Landscape;
import org.erdsl.landscape.Lookup;
import org.erdsl.model.Circuit;
import org.erdsl.model.Environment;
import org.erdsl.model.Site;

/** How the sites of a landscape are connected: the circuits they name and those their people use, and the internet. */
final class SiteConnections {

    private static final Contribution<Site, List<Circuit>> USED_BY_SITE =
            Contribution.of(Environment.class, (environment, add) -> {
                for (var use : environment.getUses()) {
                    if (!use.getCircuits().isEmpty()) {
                        use.getSites().forEach(site -> add.accept(site, use.getCircuits()));
                    }
                }
            });

    private final Lookup<Site, List<Circuit>> used;

    SiteConnections(Landscape landscape) {
        used = landscape.lookup(USED_BY_SITE);
    }

    /** The circuits of a site: its own, then those its people use, in the order of the model. */
    List<Circuit> circuits(Site site) {
        return Stream.concat(site.getCircuits().stream(), used.of(site).stream().flatMap(List::stream)).distinct().toList();
    }

    /** The circuits over which people of a site use an environment: those they are said to use, then the site's own. */
    List<Circuit> circuits(Environment environment, Site site) {
        var used = new LinkedHashSet<Circuit>();
        for (var use : environment.getUses()) {
            if (use.getSites().contains(site)) {
                used.addAll(use.getCircuits());
            }
        }
        used.addAll(site.getCircuits());
        return List.copyOf(used);
    }

    /** Whether a site reaches the internet; it does unless the model says otherwise. */
    static boolean hasInternet(Site site) {
        return site.getInternet() == null || !site.getInternet().isNone();
    }
}
