package org.erdsl.rules.peering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.erdsl.landscape.Landscape;
import org.erdsl.model.AzureRegion;
import org.erdsl.model.Circuit;
import org.erdsl.model.Gateway;
import org.erdsl.model.PowerPlatformRegion;
import org.erdsl.model.Site;
import org.erdsl.model.Tenant;
import org.erdsl.rules.Resolved;

/** The Azure regions that circuits of a landscape lead to, by name: of environments, gateways and tenants. */
final class RegionsInUse {

    private final Landscape landscape;
    private final Map<Circuit, List<Site>> sitesByCircuit = new HashMap<>();
    private final Map<Site, List<Gateway>> gatewaysBySite = new HashMap<>();
    private final Set<String> everywhere = new HashSet<>();

    RegionsInUse(Landscape landscape) {
        this.landscape = landscape;
        for (var site : landscape.all(Site.class)) {
            site.getCircuits().forEach(circuit -> add(sitesByCircuit, circuit, site));
        }
        for (var gateway : landscape.all(Gateway.class)) {
            if (gateway.getSite() != null) {
                add(gatewaysBySite, gateway.getSite(), gateway);
            }
        }
        for (var tenant : landscape.all(Tenant.class)) {
            Resolved.of(tenant.getHomeRegion()).map(AzureRegion::getName).ifPresent(everywhere::add);
        }
    }

    private static <K, V> void add(Map<K, List<V>> lists, K key, V value) {
        lists.computeIfAbsent(key, absent -> new ArrayList<>(2)).add(value);
    }

    /** The names of the regions something over the circuit leads to. */
    Set<String> over(Circuit circuit) {
        var names = new HashSet<>(everywhere);
        var sites = new HashSet<>(sitesByCircuit.getOrDefault(circuit, List.of()));
        var known = new HashSet<PowerPlatformRegion>();
        for (var environment : landscape.environmentsOver(circuit)) {
            if (!environment.getAzureRegions().isEmpty() || known.add(environment.getRegion())) {
                landscape.azureRegions(environment).forEach(region -> names.add(region.getName()));
            }
            environment.getUses().stream().filter(use -> use.getCircuits().contains(circuit))
                    .forEach(use -> sites.addAll(use.getSites()));
        }
        for (var site : sites) {
            for (var gateway : gatewaysBySite.getOrDefault(site, List.of())) {
                gateway.getRegions().forEach(region -> names.add(region.getName()));
            }
        }
        return names;
    }
}
