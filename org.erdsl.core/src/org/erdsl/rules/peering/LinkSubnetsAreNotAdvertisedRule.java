package org.erdsl.rules.peering;

import java.util.Set;

import org.erdsl.finding.Place;
import org.erdsl.landscape.Peerings;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.Peering;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/**
 * The addresses of links belong to the session between two routers. Advertised, they draw traffic that belongs
 * nowhere.
 */
public final class LinkSubnetsAreNotAdvertisedRule extends Rule<Peering> {

    public LinkSubnetsAreNotAdvertisedRule() {
        super(Peering.class, new RuleInfo(
                "link-subnets-are-not-advertised",
                RuleCategory.CANNOT_WORK,
                "No subnet of a link is advertised",
                "https://learn.microsoft.com/azure/expressroute/expressroute-nat"));
    }

    @Override
    protected Set<String> causes() {
        return Set.of("default-route-is-not-advertised");
    }

    @Override
    protected void check(Peering peering, RuleContext context) {
        for (var i = 0; i < peering.getAdvertised().size(); i++) {
            var prefix = peering.getAdvertised().get(i);
            var place = Place.of(peering, ModelPackage.Literals.PEERING__ADVERTISED, i);
            context.landscape().index(LinkSubnets.class, LinkSubnets::new).overlapping(prefix).stream()
                    .findFirst()
                    .ifPresent(link -> context.report(place,
                            ("`%s` includes the subnet of the %s link of `%s`; addresses of links are not advertised, "
                                    + "so use other addresses for one of the two").formatted(prefix, link.getRole(),
                                            Peerings.circuit((Peering) link.eContainer()).getName()))
                            .related(Place.of(link), "the link"));
        }
    }
}
