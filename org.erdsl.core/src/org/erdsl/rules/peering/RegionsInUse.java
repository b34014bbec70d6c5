package org.erdsl.rules.peering;

import java.util.HashSet;
import java.util.Set;

import org.erdsl.landscape.Contribution;
import org.erdsl.landscape.GatewaysOfSites;
import org.erdsl.landscape.Landscape;
import org.erdsl.landscape.Lookup;
import org.erdsl.model.AzureRegion;
import org.erdsl.model.Circuit;
import org.erdsl.model.PowerPlatformRegion;
import org.erdsl.model.Site;
import org.erdsl.model.Tenant;
import org.erdsl.rules.Resolved;

/** The Azure regions that circuits of a landscape lead to, by name: of environments, gateways and tenants. */
final class RegionsInUse {

    private static final Contribution<Circuit, Site> SITES_BY_CIRCUIT = Contribution.of(Site.class,
            (site, add) -> site.getCircuits().forEach(circuit -> add.accept(circuit, site)));

    private final Landscape landscape;
    private final Lookup<Circuit, Site> sitesByCircuit;
    private final Set<String> everywhere = new HashSet<>();

    RegionsInUse(Landscape landscape) {
        this.landscape = landscape;
        sitesByCircuit = landscape.lookup(SITES_BY_CIRCUIT);
        for (var tenant : landscape.all(Tenant.class)) {
            Resolved.of(tenant.getHomeRegion()).map(AzureRegion::getName).ifPresent(everywhere::add);
        }
    }

    /** The names of the regions something over the circuit leads to. */
    Set<String> over(Circuit circuit) {
        var names = new HashSet<>(everywhere);
        var sites = new HashSet<>(sitesByCircuit.of(circuit));
        var known = new HashSet<PowerPlatformRegion>();
        for (var environment : landscape.environmentsOver(circuit)) {
            if (!environment.getAzureRegions().isEmpty() || known.add(environment.getRegion())) {
                landscape.azureRegions(environment).forEach(region -> names.add(region.getName()));
            }
            environment.getUses().stream().filter(use -> use.getCircuits().contains(circuit))
                    .forEach(use -> sites.addAll(use.getSites()));
        }
        for (var site : sites) {
            for (var gateway : GatewaysOfSites.at(site, landscape)) {
                gateway.getRegions().forEach(region -> names.add(region.getName()));
            }
        }
        return names;
    }
}
