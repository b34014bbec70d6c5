package org.erdsl.traffic;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.erdsl.landscape.Landscape;
import org.erdsl.model.Circuit;
import org.erdsl.model.Environment;
import org.erdsl.model.Site;

/** How the sites of a landscape are connected: the circuits they name and those their people use, and the internet. */
final class SiteConnections {

    private final Map<Site, Set<Circuit>> circuits = new HashMap<>();

    SiteConnections(Landscape landscape) {
        for (var site : landscape.all(Site.class)) {
            circuits.put(site, new LinkedHashSet<>(site.getCircuits()));
        }
        for (var environment : landscape.all(Environment.class)) {
            for (var use : environment.getUses()) {
                for (var site : use.getSites()) {
                    circuits.computeIfAbsent(site, key -> new LinkedHashSet<>()).addAll(use.getCircuits());
                }
            }
        }
    }

    /** The circuits of a site, in the order of the model. */
    List<Circuit> circuits(Site site) {
        return List.copyOf(circuits.getOrDefault(site, Set.of()));
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
