package org.erdsl.rules.gateway;

import org.erdsl.finding.Place;
import org.erdsl.model.Gateway;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Resolved;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** A host that does not allow the tenant of its gateway refuses to register it. */
public final class GatewayAllowsItsOwnTenantRule extends Rule<Gateway> {

    public GatewayAllowsItsOwnTenantRule() {
        super(Gateway.class, new RuleInfo(
                "gateway-allows-its-own-tenant",
                RuleCategory.CANNOT_WORK,
                "A gateway that allows some tenants allows its own",
                "https://learn.microsoft.com/data-integration/gateway/service-gateway-tenant-registration"));
    }

    @Override
    protected void check(Gateway gateway, RuleContext context) {
        var tenant = Resolved.of(gateway.getTenant());
        if (tenant.isEmpty() || gateway.getAllowedTenants().isEmpty() && gateway.getAllowedTenantIds().isEmpty()
                || gateway.getAllowedTenants().contains(tenant.get())
                || gateway.getAllowedTenantIds().stream()
                        .anyMatch(id -> id.equalsIgnoreCase(tenant.get().getTenantId()))) {
            return;
        }
        context.report(Place.of(gateway, ModelPackage.Literals.GATEWAY__TENANT),
                "gateway `%s` belongs to `%s`, which its `allowed tenants` leave out, so it could not register; add it"
                        .formatted(gateway.getName(), tenant.get().getName()));
    }
}
