package org.erdsl.rules.gateway;

import org.erdsl.finding.Place;
import org.erdsl.model.AzureRelay;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** The service on the other side reaches the relay over its public name. */
public final class RelayIsNotBehindPrivateLinkRule extends Rule<AzureRelay> {

    public RelayIsNotBehindPrivateLinkRule() {
        super(AzureRelay.class, new RuleInfo(
                "relay-is-not-behind-private-link",
                RuleCategory.RISK,
                "A relay of a gateway is not behind Private Link",
                "https://learn.microsoft.com/data-integration/gateway/service-gateway-azure-relay"));
    }

    @Override
    protected void check(AzureRelay relay, RuleContext context) {
        if (relay.isPrivateLink()) {
            context.report(Place.of(relay, ModelPackage.Literals.AZURE_RELAY__PRIVATE_LINK),
                    "relay `%s` is behind Private Link, which gateways do not support; use one that is not"
                            .formatted(relay.getRelayName()));
        }
    }
}
