package org.erdsl.traffic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.erdsl.landscape.Landscape;
import org.erdsl.model.Circuit;
import org.erdsl.model.Environment;
import org.erdsl.model.Site;

/** Which circuits the sites of a landscape are connected to: those their people use. */
final class SiteConnections {

    private final Map<Site, Set<Circuit>> circuits = new HashMap<>();

    SiteConnections(Landscape landscape) {
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

    /** The circuits over which people of a site use an environment. */
    List<Circuit> circuits(Environment environment, Site site) {
        var used = new ArrayList<Circuit>();
        for (var use : environment.getUses()) {
            if (use.getSites().contains(site)) {
                used.addAll(use.getCircuits());
            }
        }
        return used;
    }
}
