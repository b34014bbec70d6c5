package org.erdsl.rules.environment;

import java.util.Objects;

import org.erdsl.finding.Place;
import org.erdsl.landscape.AcceptedCommunities;
import org.erdsl.model.Circuit;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.SiteUse;
import org.erdsl.net.Community;
import org.erdsl.rules.Resolved;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Microsoft Entra ID has a community of its own, which regional ones do not bring. */
public final class SignInHasAWayWithoutInternetRule extends Rule<SiteUse> {

    private static final Community ENTRA_ID = new Community(12076, 5060);

    public SignInHasAWayWithoutInternetRule() {
        super(SiteUse.class, new RuleInfo(
                "sign-in-has-a-way-without-internet",
                RuleCategory.RISK,
                "Users of a site without internet can sign in over the circuit",
                "https://learn.microsoft.com/azure/expressroute/expressroute-routing"));
    }

    @Override
    protected void check(SiteUse use, RuleContext context) {
        var closed = Resolved.of(use.getSites()).stream()
                .filter(site -> site.getInternet() != null && site.getInternet().isNone())
                .findFirst();
        var circuits = Resolved.of(use.getCircuits()).stream()
                .map(Circuit::getMicrosoftPeering)
                .filter(Objects::nonNull)
                .toList();
        if (closed.isPresent() && !circuits.isEmpty() && circuits.stream().noneMatch(peering ->
                AcceptedCommunities.of(peering, context.landscape()).values().contains(ENTRA_ID))) {
            context.report(Place.of(use, ModelPackage.Literals.SITE_USE__CIRCUITS, 0),
                    ("`%s` has no internet, and no circuit accepts Microsoft Entra ID (%s), so nobody there signs in; "
                            + "`accept service entraId`").formatted(closed.get().getName(), ENTRA_ID))
                    .related(Place.of(closed.get()), "the site")
                    .fix("Accept Entra ID", context.edits().addLine(circuits.get(0), "accept service entraId"));
        }
    }
}
