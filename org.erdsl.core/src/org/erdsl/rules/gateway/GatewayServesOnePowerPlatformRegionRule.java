package org.erdsl.rules.gateway;

import java.util.stream.Collectors;

import org.erdsl.finding.Place;
import org.erdsl.model.Environment;
import org.erdsl.model.Gateway;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.PowerPlatformRegion;
import org.erdsl.rules.Resolved;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** One gateway serves several environments only where their regions match. */
public final class GatewayServesOnePowerPlatformRegionRule extends Rule<Gateway> {

    public GatewayServesOnePowerPlatformRegionRule() {
        super(Gateway.class, new RuleInfo(
                "gateway-serves-one-power-platform-region",
                RuleCategory.CANNOT_WORK,
                "All environments that use a gateway are in one Power Platform region",
                "https://learn.microsoft.com/power-automate/regions-overview"));
    }

    @Override
    protected void check(Gateway gateway, RuleContext context) {
        var environments = context.landscape().environmentsUsing(gateway).stream()
                .filter(environment -> Resolved.of(environment.getRegion()).isPresent())
                .toList();
        var regions = environments.stream().map(Environment::getRegion).distinct().toList();
        if (regions.size() > 1) {
            var report = context.report(Place.of(gateway, ModelPackage.Literals.NAMED_ELEMENT__NAME),
                    ("environments in %s use gateway `%s`, and a gateway serves one region of Power Platform; declare "
                            + "one for each").formatted(regions.stream().map(PowerPlatformRegion::getName)
                                    .collect(Collectors.joining(" and ")), gateway.getName()));
            environments.forEach(environment -> report.related(
                    Place.of(environment, ModelPackage.Literals.ENVIRONMENT__REGION), environment.getName()));
        }
    }
}
