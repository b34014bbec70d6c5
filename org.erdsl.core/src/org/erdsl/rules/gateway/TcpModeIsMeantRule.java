package org.erdsl.rules.gateway;

import java.util.Set;

import org.erdsl.finding.Place;
import org.erdsl.model.ConnectivityMode;
import org.erdsl.model.Gateway;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** New installations use HTTPS mode; upgraded ones keep TCP. */
public final class TcpModeIsMeantRule extends Rule<Gateway> {

    public TcpModeIsMeantRule() {
        super(Gateway.class, new RuleInfo(
                "tcp-mode-is-meant",
                RuleCategory.INFORMATION,
                "A gateway uses HTTPS mode unless something speaks against it",
                "https://learn.microsoft.com/data-integration/gateway/service-gateway-communication"));
    }

    @Override
    protected Set<String> causes() {
        return Set.of("tcp-mode-needs-its-ports");
    }

    @Override
    protected void check(Gateway gateway, RuleContext context) {
        if (gateway.getConnectivity() == ConnectivityMode.TCP) {
            var place = Place.of(gateway, ModelPackage.Literals.GATEWAY__CONNECTIVITY);
            context.report(place, ("gateway `%s` uses TCP mode; HTTPS mode is the default since June 2019 and needs "
                    + "port 443 alone").formatted(gateway.getName()))
                    .fix("Use HTTPS mode", context.edits().replace(place, "https"));
        }
    }
}
