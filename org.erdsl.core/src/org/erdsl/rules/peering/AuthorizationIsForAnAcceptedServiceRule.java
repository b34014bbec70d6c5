package org.erdsl.rules.peering;

import org.erdsl.finding.Place;
import org.erdsl.landscape.AcceptedCommunities;
import org.erdsl.model.Authorization;
import org.erdsl.model.MicrosoftPeering;
import org.erdsl.model.ModelPackage;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Regional communities need no authorization, nor do most services. */
public final class AuthorizationIsForAnAcceptedServiceRule extends Rule<MicrosoftPeering> {

    public AuthorizationIsForAnAcceptedServiceRule() {
        super(MicrosoftPeering.class, new RuleInfo(
                "authorization-is-for-an-accepted-service",
                RuleCategory.INFORMATION,
                "An authorization is for a service that needs it and is accepted",
                "https://learn.microsoft.com/azure/expressroute/how-to-routefilter-portal"));
    }

    @Override
    protected void check(MicrosoftPeering peering, RuleContext context) {
        var accepted = AcceptedCommunities.of(peering, context.landscape()).values();
        for (var authorization : peering.getAuthorizations()) {
            for (var i = 0; i < authorization.getServices().size(); i++) {
                var service = authorization.getServices().get(i);
                var place = Place.of(authorization, ModelPackage.Literals.SERVICE_AUTHORIZATION__SERVICES, i);
                if (service.getAuthorization() == Authorization.NO) {
                    context.report(place, "`%s` needs no authorization by Microsoft".formatted(service.getName()));
                } else if (service.getCommunity() != null && !accepted.contains(service.getCommunity())) {
                    context.report(place, ("the circuit is authorized for `%s` and does not accept it: `accept service "
                            + "%s`")
                            .formatted(service.getName(), service.getName()));
                }
            }
        }
    }
}
