package org.erdsl.rules.gateway;

import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.erdsl.finding.Place;
import org.erdsl.model.Gateway;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.Tenant;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** The list of tenants that may register a gateway takes ids. Anything else locks everybody out. */
public final class TenantIdIsAGuidRule extends Rule<EObject> {

    private static final Pattern GUID = Pattern.compile(
            "[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}");

    public TenantIdIsAGuidRule() {
        super(EObject.class, new RuleInfo(
                "tenant-id-is-a-guid",
                RuleCategory.CONFIGURATION,
                "Tenants are given by their ids",
                "https://learn.microsoft.com/data-integration/gateway/service-gateway-tenant-registration"));
    }

    @Override
    protected void check(EObject element, RuleContext context) {
        if (element instanceof Tenant tenant && tenant.getTenantId() != null) {
            check(tenant.getTenantId(), Place.of(tenant, ModelPackage.Literals.TENANT__TENANT_ID), context);
        } else if (element instanceof Gateway gateway) {
            for (var i = 0; i < gateway.getAllowedTenantIds().size(); i++) {
                check(gateway.getAllowedTenantIds().get(i),
                        Place.of(gateway, ModelPackage.Literals.GATEWAY__ALLOWED_TENANT_IDS, i), context);
            }
        }
    }

    private static void check(String id, Place place, RuleContext context) {
        if (!GUID.matcher(id).matches()) {
            context.report(place, ("`%s` is not the id of a tenant, which is a GUID; copy it from the overview of "
                    + "Microsoft Entra ID").formatted(id));
        }
    }
}
