package org.erdsl.rules.gateway;

import org.erdsl.finding.Place;
import org.erdsl.model.GatewayProxy;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.ProxyAuthentication;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** With basic authentication a password stands in files, and crosses the network as good as open. */
public final class ProxyAuthenticatesWithWindowsRule extends Rule<GatewayProxy> {

    public ProxyAuthenticatesWithWindowsRule() {
        super(GatewayProxy.class, new RuleInfo(
                "proxy-authenticates-with-windows",
                RuleCategory.EXPOSURE,
                "A gateway does not use basic authentication at its proxy",
                "https://learn.microsoft.com/data-integration/gateway/service-gateway-proxy"));
    }

    @Override
    protected void check(GatewayProxy proxy, RuleContext context) {
        if (proxy.getAuthentication() == ProxyAuthentication.BASIC) {
            var place = Place.of(proxy, ModelPackage.Literals.GATEWAY_PROXY__AUTHENTICATION);
            context.report(place, "Microsoft does not recommend basic authentication at the proxy; use Windows "
                    + "authentication")
                    .fix("Use Windows authentication", context.edits().replace(place, "windows"));
        }
    }
}
