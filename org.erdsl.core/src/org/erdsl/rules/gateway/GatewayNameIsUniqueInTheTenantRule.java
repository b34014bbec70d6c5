package org.erdsl.rules.gateway;

import org.erdsl.finding.Place;
import org.erdsl.model.Gateway;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Collision;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** The tenant refuses a second gateway of the same name. */
public final class GatewayNameIsUniqueInTheTenantRule extends Rule<Gateway> {

    public GatewayNameIsUniqueInTheTenantRule() {
        super(Gateway.class, new RuleInfo(
                "gateway-name-is-unique-in-the-tenant",
                RuleCategory.CANNOT_WORK,
                "No two gateways of a tenant show the same name",
                "https://learn.microsoft.com/data-integration/gateway/service-gateway-install"));
    }

    @Override
    protected void check(Gateway gateway, RuleContext context) {
        if (gateway.getDisplayName() == null) {
            return;
        }
        if (gateway.getDisplayName().isBlank()) {
            context.report(Place.of(gateway, ModelPackage.Literals.NAMED_ELEMENT__DISPLAY_NAME),
                    "the name of gateway `%s` in the tenant is empty; give it one, or leave it out"
                            .formatted(gateway.getName()));
            return;
        }
        context.landscape().index(GatewayNames.class, GatewayNames::new).like(gateway).stream()
                .filter(other -> Collision.isReportedAt(gateway, other))
                .findFirst()
                .ifPresent(other -> context.report(Place.of(gateway, ModelPackage.Literals.NAMED_ELEMENT__DISPLAY_NAME),
                        "gateway `%s` has the name \"%s\" in the tenant already; give this one another"
                                .formatted(other.getName(), gateway.getDisplayName()))
                        .related(Place.of(other), "the other one"));
    }
}
