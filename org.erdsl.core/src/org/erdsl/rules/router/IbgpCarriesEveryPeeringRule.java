package org.erdsl.rules.router;

import java.util.Optional;

import org.erdsl.finding.Place;
import org.erdsl.model.ModelPackage.Literals;
import org.erdsl.model.Peering;
import org.erdsl.model.PeeringLink;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** iBGP speaks of the routes of its own VRF; those of a link in another one stay on the router. */
public final class IbgpCarriesEveryPeeringRule extends Rule<PeeringLink> {

    public IbgpCarriesEveryPeeringRule() {
        super(PeeringLink.class, new RuleInfo(
                "ibgp-carries-every-peering",
                RuleCategory.RISK,
                "A link stands in the VRF in which its router speaks iBGP",
                "RFC 4364, section 4.3: routes pass from one VRF to another by their targets only"));
    }

    @Override
    protected void check(PeeringLink link, RuleContext context) {
        var router = link.getRouter();
        var peering = (Peering) link.eContainer();
        if (router == null || router.getIbgp() == null || router.getIbgp().getNeighbors().isEmpty()) {
            return;
        }
        var vrf = link.getVrf() == null ? peering.getVrf() : link.getVrf();
        if (vrf != null && !vrf.equals(router.getVrf())) {
            var place = link.getVrf() == null
                    ? Place.of(peering, Literals.PEERING__VRF)
                    : Place.of(link, Literals.PEERING_LINK__VRF);
            context.report(place, ("the link on `%s` stands in VRF \"%s\", and the router speaks iBGP %s: its routes do not reach"
                    + " the other routers; let both stand in one VRF").formatted(router.getName(), vrf,
                            vrf(router.getVrf())))
                    .related(Place.of(router.getIbgp()), "iBGP");
        }
    }

    private static String vrf(String name) {
        return Optional.ofNullable(name).map(of -> "in VRF \"" + of + "\"").orElse("outside of any VRF");
    }
}
