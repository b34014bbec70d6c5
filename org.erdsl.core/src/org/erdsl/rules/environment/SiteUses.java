package org.erdsl.rules.environment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.erdsl.landscape.Landscape;
import org.erdsl.model.Environment;
import org.erdsl.model.Site;

/** The environments of a landscape by the sites they are used from. */
final class SiteUses {

    private final Map<Site, List<Environment>> environments = new HashMap<>();

    SiteUses(Landscape landscape) {
        for (var environment : landscape.all(Environment.class)) {
            environment.getUses().stream()
                    .flatMap(use -> use.getSites().stream())
                    .distinct()
                    .forEach(site -> environments.computeIfAbsent(site, key -> new ArrayList<>()).add(environment));
        }
    }

    /** The environments used from a site, in their order. */
    List<Environment> from(Site site) {
        return environments.getOrDefault(site, List.of());
    }
}
