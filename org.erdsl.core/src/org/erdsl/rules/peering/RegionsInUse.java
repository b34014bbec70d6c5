package org.erdsl.rules.peering;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.erdsl.landscape.Landscape;
import org.erdsl.model.AzureRegion;
import org.erdsl.model.Circuit;
import org.erdsl.model.Environment;
import org.erdsl.model.Gateway;
import org.erdsl.model.Site;
import org.erdsl.model.Tenant;
import org.erdsl.rules.Resolved;

/** The Azure regions that circuits of a landscape lead to, by name: of environments, gateways and tenants. */
final class RegionsInUse {

    private final Map<Circuit, Set<String>> regions = new HashMap<>();
    private final Set<String> everywhere = new HashSet<>();

    RegionsInUse(Landscape landscape) {
        var circuitsOfSites = new HashMap<Site, Set<Circuit>>();
        for (var site : landscape.all(Site.class)) {
            circuitsOfSites.computeIfAbsent(site, key -> new HashSet<>()).addAll(site.getCircuits());
        }
        for (var environment : landscape.all(Environment.class)) {
            for (var use : environment.getUses()) {
                use.getSites().forEach(site -> circuitsOfSites
                        .computeIfAbsent(site, key -> new HashSet<>())
                        .addAll(use.getCircuits()));
                use.getCircuits().forEach(circuit -> add(circuit, landscape.azureRegions(environment)));
            }
        }
        for (var gateway : landscape.all(Gateway.class)) {
            circuitsOfSites.getOrDefault(gateway.getSite(), Set.of())
                    .forEach(circuit -> add(circuit, gateway.getRegions()));
        }
        for (var tenant : landscape.all(Tenant.class)) {
            Resolved.of(tenant.getHomeRegion()).map(AzureRegion::getName).ifPresent(everywhere::add);
        }
    }

    private void add(Circuit circuit, Iterable<AzureRegion> added) {
        var names = regions.computeIfAbsent(circuit, key -> new HashSet<>());
        added.forEach(region -> names.add(region.getName()));
    }

    /** The names of the regions something over the circuit leads to. */
    Set<String> over(Circuit circuit) {
        var names = new HashSet<>(everywhere);
        names.addAll(regions.getOrDefault(circuit, Set.of()));
        return names;
    }
}
