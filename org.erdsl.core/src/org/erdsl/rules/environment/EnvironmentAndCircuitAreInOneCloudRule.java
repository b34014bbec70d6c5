package org.erdsl.rules.environment;

import java.util.Optional;

import org.erdsl.finding.Place;
import org.erdsl.landscape.Clouds;
import org.erdsl.model.Cloud;
import org.erdsl.model.Environment;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.SiteUse;
import org.erdsl.rules.Resolved;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Each cloud of Microsoft has its own network, and its own circuits. */
public final class EnvironmentAndCircuitAreInOneCloudRule extends Rule<SiteUse> {

    public EnvironmentAndCircuitAreInOneCloudRule() {
        super(SiteUse.class, new RuleInfo(
                "environment-and-circuit-are-in-one-cloud",
                RuleCategory.CANNOT_WORK,
                "An environment is used over a circuit of its cloud",
                "https://learn.microsoft.com/power-platform/guidance/expressroute/things-to-consider"));
    }

    @Override
    protected void check(SiteUse use, RuleContext context) {
        var region = Resolved.of(((Environment) use.eContainer()).getRegion());
        if (region.isEmpty()) {
            return;
        }
        for (var i = 0; i < use.getCircuits().size(); i++) {
            var circuit = use.getCircuits().get(i);
            var cloud = circuit.eIsProxy() ? Optional.<Cloud>empty() : Clouds.of(circuit);
            if (cloud.isPresent() && !Clouds.isSame(cloud.get(), region.get().getCloud())) {
                context.report(Place.of(use, ModelPackage.Literals.SITE_USE__CIRCUITS, i),
                        "region `%s` is of the cloud %s, and `%s` is a circuit of %s; use a circuit of the same cloud"
                                .formatted(region.get().getName(), region.get().getCloud().getLiteral(),
                                        circuit.getName(), cloud.get().getLiteral()))
                        .related(Place.of(circuit), "the circuit");
            }
        }
    }
}
