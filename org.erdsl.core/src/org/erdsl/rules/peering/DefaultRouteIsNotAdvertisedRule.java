package org.erdsl.rules.peering;

import org.erdsl.finding.Place;
import org.erdsl.model.MicrosoftPeering;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/**
 * A default route advertised on Microsoft peering claims the whole internet. Microsoft takes it on private peering
 * only.
 */
public final class DefaultRouteIsNotAdvertisedRule extends Rule<MicrosoftPeering> {

    public DefaultRouteIsNotAdvertisedRule() {
        super(MicrosoftPeering.class, new RuleInfo(
                "default-route-is-not-advertised",
                RuleCategory.CONFIGURATION,
                "No default route is advertised",
                "https://learn.microsoft.com/azure/expressroute/expressroute-routing"));
    }

    @Override
    protected void check(MicrosoftPeering peering, RuleContext context) {
        for (var i = 0; i < peering.getAdvertised().size(); i++) {
            if (peering.getAdvertised().get(i).length() == 0) {
                context.report(Place.of(peering, ModelPackage.Literals.PEERING__ADVERTISED, i),
                        ("`%s` is the default route, which Microsoft peering does not take; advertise "
                                + "the prefixes your users come from").formatted(peering.getAdvertised().get(i)));
            }
        }
    }
}
