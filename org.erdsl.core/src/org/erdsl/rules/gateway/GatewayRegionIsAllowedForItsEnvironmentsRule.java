package org.erdsl.rules.gateway;

import java.util.HashSet;
import java.util.Set;

import org.erdsl.finding.Place;
import org.erdsl.model.AzureRegion;
import org.erdsl.model.Gateway;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.PowerPlatformRegion;
import org.erdsl.rules.Resolved;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** An environment sees gateways of the regions listed for its own; gateways cross no geography. */
public final class GatewayRegionIsAllowedForItsEnvironmentsRule extends Rule<Gateway> {

    public GatewayRegionIsAllowedForItsEnvironmentsRule() {
        super(Gateway.class, new RuleInfo(
                "gateway-region-is-allowed-for-its-environments",
                RuleCategory.CANNOT_WORK,
                "A gateway is registered in a region that its environments can use",
                "https://learn.microsoft.com/power-automate/regions-overview"));
    }

    @Override
    protected Set<String> causes() {
        return Set.of("gateway-serves-one-power-platform-region");
    }

    @Override
    protected void check(Gateway gateway, RuleContext context) {
        if (gateway.getRegions().size() != 1 || !Resolved.all(gateway.getRegions())) {
            return;
        }
        var region = gateway.getRegions().get(0).getName();
        var seen = new HashSet<PowerPlatformRegion>();
        for (var environment : context.landscape().environmentsUsing(gateway)) {
            if (!seen.add(environment.getRegion())) {
                continue;
            }
            var allowed = Resolved.of(environment.getRegion()).stream()
                    .flatMap(r -> Resolved.of(r.getGatewayRegions()).stream())
                    .map(AzureRegion::getName)
                    .toList();
            if (!allowed.isEmpty() && !allowed.contains(region)) {
                var place = Place.of(gateway, ModelPackage.Literals.GATEWAY__REGIONS, 0);
                var report = context.report(place,
                        "environment `%s` is in `%s`, whose gateways are in %s, not in `%s`; register the gateway there"
                                .formatted(environment.getName(), environment.getRegion().getName(),
                                        String.join(", ", allowed), region))
                        .related(Place.of(environment), "the environment");
                var near = CandidateRegions.nearest(gateway, context).map(AzureRegion::getName)
                        .filter(allowed::contains).orElse(allowed.get(0));
                report.fix("Register it in " + near, context.edits().replace(place, near));
                return;
            }
        }
    }
}
