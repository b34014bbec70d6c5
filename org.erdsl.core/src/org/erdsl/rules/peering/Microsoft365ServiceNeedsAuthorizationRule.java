package org.erdsl.rules.peering;

import java.util.stream.Collectors;

import org.erdsl.finding.Place;
import org.erdsl.model.Circuit;
import org.erdsl.model.ServiceCommunity;
import org.erdsl.rules.Resolved;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** A route filter with a Microsoft 365 service cannot be attached to a circuit that is not authorized. */
public final class Microsoft365ServiceNeedsAuthorizationRule extends Rule<Circuit> {

    public Microsoft365ServiceNeedsAuthorizationRule() {
        super(Circuit.class, new RuleInfo(
                "microsoft-365-service-needs-authorization",
                RuleCategory.CANNOT_WORK,
                "Microsoft has authorized the circuit for each Microsoft 365 service it accepts",
                "https://learn.microsoft.com/azure/expressroute/how-to-routefilter-portal"));
    }

    @Override
    protected void check(Circuit circuit, RuleContext context) {
        var peering = circuit.getMicrosoftPeering();
        if (peering == null) {
            return;
        }
        var authorized = peering.getAuthorizations().stream()
                .flatMap(authorization -> Resolved.of(authorization.getServices()).stream())
                .map(ServiceCommunity::getCommunity)
                .collect(Collectors.toSet());
        Microsoft365.accepted(circuit, context).stream()
                .filter(service -> !authorized.contains(service.community()))
                .findFirst()
                .ifPresent(service -> context.report(Place.of(service.acceptance()),
                        ("`%s` accepts `%s`, for which Microsoft must authorize the circuit; ask for it, and name the "
                                + "reference: `authorization \"…\" for …`").formatted(
                                        circuit.getName(), service.name())));
    }
}
