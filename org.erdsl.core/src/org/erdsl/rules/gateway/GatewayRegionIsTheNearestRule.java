package org.erdsl.rules.gateway;

import org.erdsl.finding.Place;
import org.erdsl.model.Gateway;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Resolved;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Everything a gateway carries passes its region, so a farther one costs time with every request. */
public final class GatewayRegionIsTheNearestRule extends Rule<Gateway> {

    /**
     * Regions are published with the place of a city, and 100 km of fibre are about a millisecond there and back: less
     * is no reason to choose.
     */
    private static final double MARGIN_KM = 100;

    public GatewayRegionIsTheNearestRule() {
        super(Gateway.class, new RuleInfo(
                "gateway-region-is-the-nearest",
                RuleCategory.RISK,
                "A gateway is registered in the nearest region it may have",
                "https://learn.microsoft.com/data-integration/gateway/service-gateway-data-region"));
    }

    @Override
    protected void check(Gateway gateway, RuleContext context) {
        if (gateway.getRegions().size() != 1 || !Resolved.all(gateway.getRegions())) {
            return;
        }
        var chosen = context.landscape().facts(gateway.getRegions().get(0));
        var site = CandidateRegions.site(gateway);
        var nearest = CandidateRegions.nearest(gateway, context);
        if (chosen.getLocation() == null || nearest.isEmpty()) {
            return;
        }
        var chosenKm = chosen.getLocation().distanceKm(site.get());
        var nearestKm = nearest.get().getLocation().distanceKm(site.get());
        if (chosenKm - nearestKm > MARGIN_KM) {
            var place = Place.of(gateway, ModelPackage.Literals.GATEWAY__REGIONS, 0);
            context.report(place,
                    ("`%s` is about %d km from `%s`, `%s` only %d km; register the gateway in the "
                            + "nearer region")
                                    .formatted(chosen.getName(), Math.round(chosenKm), gateway.getSite().getName(),
                            nearest.get().getName(), Math.round(nearestKm)))
                    .fix("Register it in " + nearest.get().getName(),
                            context.edits().replace(place, nearest.get().getName()));
        }
    }
}
