package org.erdsl.rules.gateway;

import org.erdsl.finding.Place;
import org.erdsl.model.AzureRelay;
import org.erdsl.model.Gateway;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Collision;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Each gateway needs an endpoint of its own. */
public final class RelayServesOneGatewayRule extends Rule<AzureRelay> {

    public RelayServesOneGatewayRule() {
        super(AzureRelay.class, new RuleInfo(
                "relay-serves-one-gateway",
                RuleCategory.RISK,
                "A relay serves one gateway",
                "https://learn.microsoft.com/data-integration/gateway/service-gateway-azure-relay"));
    }

    @Override
    protected void check(AzureRelay relay, RuleContext context) {
        context.landscape().index(RelayNames.class, RelayNames::new).like(relay).stream()
                .filter(other -> Collision.isReportedAt(relay, other))
                .findFirst()
                .ifPresent(other -> context.report(Place.of(relay, ModelPackage.Literals.AZURE_RELAY__RELAY_NAME),
                        "relay `%s` is used by gateway `%s` already; create another one for this gateway".formatted(
                                relay.getRelayName(), ((Gateway) other.eContainer()).getName()))
                        .related(Place.of(other), "the other use"));
    }
}
