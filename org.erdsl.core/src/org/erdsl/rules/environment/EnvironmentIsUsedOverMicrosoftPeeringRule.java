package org.erdsl.rules.environment;

import org.erdsl.finding.Place;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.SiteUse;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/**
 * Power Platform has public addresses, which come over Microsoft peering. Private peering carries those of virtual
 * networks.
 */
public final class EnvironmentIsUsedOverMicrosoftPeeringRule extends Rule<SiteUse> {

    public EnvironmentIsUsedOverMicrosoftPeeringRule() {
        super(SiteUse.class, new RuleInfo(
                "environment-is-used-over-microsoft-peering",
                RuleCategory.CANNOT_WORK,
                "The circuit an environment is used over has Microsoft peering",
                "https://learn.microsoft.com/power-platform/guidance/expressroute/how-expressroute-works"));
    }

    @Override
    protected void check(SiteUse use, RuleContext context) {
        for (var i = 0; i < use.getCircuits().size(); i++) {
            var circuit = use.getCircuits().get(i);
            if (!circuit.eIsProxy() && circuit.getMicrosoftPeering() == null && circuit.getPrivatePeering() != null) {
                context.report(Place.of(use, ModelPackage.Literals.SITE_USE__CIRCUITS, i),
                        ("circuit `%s` has private peering only, and Power Platform is reached over Microsoft "
                                + "peering; add `microsoft peering { … }` to it").formatted(circuit.getName()))
                        .related(Place.of(circuit), "the circuit");
            }
        }
    }
}
