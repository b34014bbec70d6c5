package org.erdsl.rules.gateway;

import org.erdsl.finding.Place;
import org.erdsl.model.AzureRelay;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.RelayType;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** The gateway supports one kind of Azure Relay only. */
public final class RelayIsWcfNettcpRule extends Rule<AzureRelay> {

    public RelayIsWcfNettcpRule() {
        super(AzureRelay.class, new RuleInfo(
                "relay-is-wcf-nettcp",
                RuleCategory.RISK,
                "A relay of the company is a WCF relay of type NetTcp",
                "https://learn.microsoft.com/data-integration/gateway/service-gateway-azure-relay"));
    }

    @Override
    protected void check(AzureRelay relay, RuleContext context) {
        if (relay.getType() == RelayType.HYBRID) {
            var place = Place.of(relay, ModelPackage.Literals.AZURE_RELAY__TYPE);
            context.report(place, ("relay `%s` is a hybrid connection; the gateway supports WCF relays of type NetTcp "
                    + "only")
                    .formatted(relay.getRelayName()))
                    .fix("Use a NetTcp relay", context.edits().replace(place, "nettcp"));
        }
    }
}
