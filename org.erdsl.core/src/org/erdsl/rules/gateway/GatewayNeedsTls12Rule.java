package org.erdsl.rules.gateway;

import org.erdsl.finding.Place;
import org.erdsl.model.Gateway;
import org.erdsl.model.ModelPackage;
import org.erdsl.net.TlsVersion;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/**
 * A gateway speaks TLS 1.2 or later with Microsoft. Hosts that may use less cannot connect, or connect with what is
 * broken.
 */
public final class GatewayNeedsTls12Rule extends Rule<Gateway> {

    public GatewayNeedsTls12Rule() {
        super(Gateway.class, new RuleInfo(
                "gateway-needs-tls-1-2",
                RuleCategory.SECURITY,
                "The hosts of a gateway speak TLS 1.2 or later",
                "https://learn.microsoft.com/data-integration/gateway/service-gateway-communication"));
    }

    @Override
    protected void check(Gateway gateway, RuleContext context) {
        var tls = gateway.getTls();
        if (tls != null && tls.compareTo(TlsVersion.TLS_1_2) < 0) {
            var place = Place.of(gateway, ModelPackage.Literals.GATEWAY__TLS);
            context.report(place, "TLS %s is not safe, and the gateway needs 1.2 or later; set the hosts of `%s` to 1.2"
                    .formatted(tls, gateway.getName()))
                    .fix("Require TLS 1.2", context.edits().replace(place, TlsVersion.TLS_1_2.toString()));
        }
    }
}
