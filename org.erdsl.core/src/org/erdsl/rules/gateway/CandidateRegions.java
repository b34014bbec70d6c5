package org.erdsl.rules.gateway;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.erdsl.geo.Coordinates;
import org.erdsl.landscape.Landscape;
import org.erdsl.model.AzureRegion;
import org.erdsl.model.Gateway;
import org.erdsl.model.PowerPlatformRegion;
import org.erdsl.model.Site;
import org.erdsl.rules.Resolved;
import org.erdsl.rules.RuleContext;

/** The Azure regions a gateway could be registered in. */
final class CandidateRegions {

    private CandidateRegions() {
    }

    /**
     * The regions allowed for every environment that uses the gateway; where none is known, those of the same cloud
     * and geopolitical region as the ones the gateway names. Only regions whose place is known.
     */
    static List<AzureRegion> of(Gateway gateway, RuleContext context) {
        var allowed = allowed(gateway, context);
        var chosen = Resolved.of(gateway.getRegions()).stream().map(context.landscape()::facts).toList();
        return context.facts(AzureRegion.class).stream()
                .filter(region -> region.getLocation() != null)
                .filter(region -> allowed.isEmpty()
                        ? isBesideAnyOf(chosen, region)
                        : allowed.get().contains(region.getName()))
                .toList();
    }

    private static Optional<Set<String>> allowed(Gateway gateway, RuleContext context) {
        var regions = new LinkedHashSet<PowerPlatformRegion>();
        for (var environment : context.landscape().environmentsUsing(gateway)) {
            Resolved.of(environment.getRegion()).ifPresent(regions::add);
        }
        Set<String> allowed = null;
        for (var region : regions) {
            var names = Resolved.of(region.getGatewayRegions()).stream()
                    .map(AzureRegion::getName)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            if (!names.isEmpty()) {
                if (allowed == null) {
                    allowed = names;
                } else {
                    allowed.retainAll(names);
                }
            }
        }
        return Optional.ofNullable(allowed);
    }

    private static boolean isBesideAnyOf(List<AzureRegion> chosen, AzureRegion region) {
        return chosen.stream().anyMatch(one -> one.getCloud() == region.getCloud()
                && Landscape.isSame(one.getGeopoliticalRegion(), region.getGeopoliticalRegion()));
    }

    /** The candidate nearest to the gateway's site, where that site's place is known. */
    static Optional<AzureRegion> nearest(Gateway gateway, RuleContext context) {
        return site(gateway).flatMap(place -> of(gateway, context).stream()
                .min(Comparator.comparingDouble(region -> region.getLocation().distanceKm(place))));
    }

    /** Where the gateway stands, as far as the model says. */
    static Optional<Coordinates> site(Gateway gateway) {
        return Resolved.of(gateway.getSite()).map(Site::getLocation);
    }
}
