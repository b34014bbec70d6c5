package org.erdsl.rules.peering;

import org.erdsl.finding.Place;
import org.erdsl.landscape.Peerings;
import org.erdsl.model.MicrosoftPeering;
import org.erdsl.model.RouteFilter;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Without a route filter Microsoft announces nothing on a Microsoft peering. */
public final class MicrosoftPeeringHasARouteFilterRule extends Rule<RouteFilter> {

    public MicrosoftPeeringHasARouteFilterRule() {
        super(RouteFilter.class, new RuleInfo(
                "microsoft-peering-has-a-route-filter",
                RuleCategory.CANNOT_WORK,
                "Microsoft peering has a route filter",
                "https://learn.microsoft.com/azure/expressroute/how-to-routefilter-portal"));
    }

    @Override
    protected void check(RouteFilter filter, RuleContext context) {
        if (filter.isNone()) {
            var place = Place.of(filter);
            context.report(place, ("without a route filter Microsoft announces no prefix on the peering of `%s`; name "
                    + "one: `route filter \"…\"`").formatted(
                            Peerings.circuit((MicrosoftPeering) filter.eContainer()).getName()))
                    .fix("Leave the name to erdsl", context.edits().removeElement(filter));
        }
    }
}
