package org.erdsl.rules.connector;

import org.eclipse.emf.ecore.EObject;
import org.erdsl.model.Connector;
import org.erdsl.model.PathMedium;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/**
 * Power Platform and Azure are both inside Microsoft's network. A circuit ends at its edge and lies on no way
 * between them.
 */
public final class ExpressrouteNotBetweenPowerPlatformAndAzureRule extends Rule<EObject> {

    public ExpressrouteNotBetweenPowerPlatformAndAzureRule() {
        super(EObject.class, new RuleInfo(
                "expressroute-not-between-power-platform-and-azure",
                RuleCategory.CANNOT_WORK,
                "No circuit lies between Power Platform and Azure",
                "https://learn.microsoft.com/power-platform/guidance/expressroute/understanding-architecture"));
    }

    @Override
    protected void check(EObject element, RuleContext context) {
        ExpressRouteClaim.of(element)
                .filter(claim -> ConnectorReach.staysInsideMicrosoft(claim.connector()))
                .ifPresent(claim -> claim.fix(
                        context.report(claim.place(), message(claim.connector())), PathMedium.MICROSOFT, context));
    }

    private static String message(Connector connector) {
        return
                ("`%s` stays inside Microsoft's network: Power Platform and %s are both there, and "
                        + "ExpressRoute ends at its edge; take the circuit away%s").formatted(connector.getName(),
                        ConnectorReach.isInAzure(connector) ? "its data source in Azure" : "the service behind it",
                        ConnectorReach.isInAzure(connector) ? "" : ", or say at which site its data source stands");
    }
}
