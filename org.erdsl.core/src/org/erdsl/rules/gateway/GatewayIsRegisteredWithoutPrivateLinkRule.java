package org.erdsl.rules.gateway;

import org.erdsl.finding.Place;
import org.erdsl.model.Gateway;
import org.erdsl.model.GatewayMode;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Resolved;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Registration fails while Azure Private Link is enabled for Power BI in the tenant. */
public final class GatewayIsRegisteredWithoutPrivateLinkRule extends Rule<Gateway> {

    public GatewayIsRegisteredWithoutPrivateLinkRule() {
        super(Gateway.class, new RuleInfo(
                "gateway-is-registered-without-private-link",
                RuleCategory.CANNOT_WORK,
                "A gateway is registered in a tenant without Private Link",
                "https://learn.microsoft.com/data-integration/gateway/service-gateway-install"));
    }

    @Override
    protected void check(Gateway gateway, RuleContext context) {
        Resolved.of(gateway.getTenant())
                .filter(tenant -> tenant.isPrivateLink() && gateway.getMode() != GatewayMode.VIRTUAL_NETWORK)
                .ifPresent(tenant -> context.report(Place.of(gateway, ModelPackage.Literals.GATEWAY__TENANT),
                        ("tenant `%s` has Private Link enabled, with which no on-premises gateway registers; use a "
                                + "virtual network data gateway, or enable Private Link afterwards")
                                        .formatted(tenant.getName()))
                        .related(Place.of(tenant, ModelPackage.Literals.TENANT__PRIVATE_LINK), "Private Link"));
    }
}
