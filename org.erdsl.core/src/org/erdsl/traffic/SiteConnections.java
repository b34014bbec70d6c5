package org.erdsl.traffic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import org.erdsl.landscape.Landscape;
import org.erdsl.model.Circuit;
import org.erdsl.model.Environment;
import org.erdsl.model.Site;

/** How the sites of a landscape are connected: the circuits they name and those their people use, and the internet. */
final class SiteConnections {

    private final Map<Site, List<List<Circuit>>> circuits = new HashMap<>();

    SiteConnections(Landscape landscape) {
        for (var site : landscape.all(Site.class)) {
            add(site, site.getCircuits());
        }
        for (var environment : landscape.all(Environment.class)) {
            for (var use : environment.getUses()) {
                for (var site : use.getSites()) {
                    add(site, use.getCircuits());
                }
            }
        }
    }

    private void add(Site site, List<Circuit> over) {
        if (!over.isEmpty()) {
            circuits.computeIfAbsent(site, key -> new ArrayList<>(2)).add(over);
        }
    }

    /** The circuits of a site, in the order of the model. */
    List<Circuit> circuits(Site site) {
        return circuits.getOrDefault(site, List.of()).stream().flatMap(List::stream).distinct().toList();
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
