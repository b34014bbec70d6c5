package org.erdsl.rules.peering;

import org.erdsl.finding.Place;
import org.erdsl.landscape.Peerings;
import org.erdsl.model.MicrosoftPeering;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.Peering;
import org.erdsl.model.PeeringManager;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** MD5 authentication is optional. It keeps strangers on a shared segment from taking part. */
public final class PeeringAuthenticatesItsSessionsRule extends Rule<Peering> {

    public PeeringAuthenticatesItsSessionsRule() {
        super(Peering.class, new RuleInfo(
                "peering-authenticates-its-sessions",
                RuleCategory.INFORMATION,
                "The sessions of a managed peering are authenticated",
                "https://learn.microsoft.com/azure/expressroute/expressroute-routing"));
    }

    @Override
    protected void check(Peering peering, RuleContext context) {
        if (!(peering instanceof MicrosoftPeering microsoft) || microsoft.getManagedBy() != PeeringManager.CUSTOMER) {
            return;
        }
        if (!peering.getLinks().isEmpty() && peering.getAuthenticationSecret() == null
                && peering.getAuthenticationKey() == null) {
            context.report(Place.of(peering, ModelPackage.Literals.MICROSOFT_PEERING__MANAGED_BY),
                    ("the sessions of `%s` are not authenticated, which is optional; name a secret: `authentication "
                            + "md5 secret …`")
                            .formatted(Peerings.circuit(peering).getName()));
        }
    }
}
