package org.erdsl.rules.peering;

import org.erdsl.finding.Place;
import org.erdsl.landscape.Peerings;
import org.erdsl.model.MicrosoftPeering;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.RouteFilter;
import org.erdsl.rules.Resolved;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** The route filter and the circuit are resources that belong together. */
public final class RouteFilterIsInTheCircuitsAzureLocationRule extends Rule<RouteFilter> {

    public RouteFilterIsInTheCircuitsAzureLocationRule() {
        super(RouteFilter.class, new RuleInfo(
                "route-filter-is-in-the-circuits-azure-location",
                RuleCategory.RISK,
                "A route filter is created in the Azure location of its circuit",
                "https://learn.microsoft.com/azure/expressroute/how-to-routefilter-portal"));
    }

    @Override
    protected void check(RouteFilter filter, RuleContext context) {
        var circuit = Peerings.circuit((MicrosoftPeering) filter.eContainer());
        var region = Resolved.of(filter.getRegion());
        var location = Resolved.of(circuit.getAzureLocation());
        if (region.isPresent() && location.isPresent() && !region.get().getName().equals(location.get().getName())) {
            var place = Place.of(filter, ModelPackage.Literals.ROUTE_FILTER__REGION);
            context.report(place, "the route filter is in `%s` and its circuit in `%s`; create it where the circuit is"
                    .formatted(region.get().getName(), location.get().getName()))
                    .related(Place.of(circuit, ModelPackage.Literals.CIRCUIT__AZURE_LOCATION), "the circuit's location")
                    .fix("Create it in " + location.get().getName(),
                            context.edits().replace(place, location.get().getName()));
        }
    }
}
