package org.erdsl.rules.connector;

import org.eclipse.emf.ecore.EObject;
import org.erdsl.model.Connector;
import org.erdsl.model.PathMedium;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/**
 * A service of somebody else is reached from Microsoft's network over the internet. The company's circuit does not
 * lie on that way.
 */
public final class ThirdPartyConnectorNotOverExpressrouteRule extends Rule<EObject> {

    public ThirdPartyConnectorNotOverExpressrouteRule() {
        super(EObject.class, new RuleInfo(
                "third-party-connector-not-over-expressroute",
                RuleCategory.CANNOT_WORK,
                "A connector to another company's service takes the internet",
                "https://learn.microsoft.com/power-platform/guidance/expressroute/understanding-architecture"));
    }

    @Override
    protected void check(EObject element, RuleContext context) {
        ExpressRouteClaim.of(element)
                .filter(claim -> ConnectorReach.leavesMicrosoft(claim.connector()))
                .ifPresent(claim -> claim.fix(
                        context.report(claim.place(), message(claim.connector())), PathMedium.INTERNET, context));
    }

    private static String message(Connector connector) {
        return
                ("`%s` goes from Microsoft to a service of another company over the internet, not over "
                        + "your circuit; take the circuit away, or say at which site its data source stands")
                                .formatted(connector.getName());
    }
}
