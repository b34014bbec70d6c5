package org.erdsl.rules.peering;

import org.erdsl.finding.Place;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.PeeringLink;
import org.erdsl.rules.Collision;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Every link of every peering has a subnet of its own. */
public final class LinkPrefixesAreDistinctRule extends Rule<PeeringLink> {

    public LinkPrefixesAreDistinctRule() {
        super(PeeringLink.class, new RuleInfo(
                "link-prefixes-are-distinct",
                RuleCategory.CONFIGURATION,
                "No two links share an address",
                "https://learn.microsoft.com/azure/expressroute/expressroute-routing"));
    }

    @Override
    protected void check(PeeringLink link, RuleContext context) {
        for (var i = 0; i < link.getPrefixes().size(); i++) {
            var prefix = link.getPrefixes().get(i);
            var place = Place.of(link, ModelPackage.Literals.PEERING_LINK__PREFIXES, i);
            context.landscape().index(LinkSubnets.class, LinkSubnets::new).overlapping(prefix).stream()
                    .filter(other -> Collision.isReportedAt(link, other))
                    .findFirst()
                    .ifPresent(other -> context.report(place,
                            ("`%s` overlaps the subnet of another link; each link needs its own")
                                            .formatted(prefix)).related(Place.of(other), "the other link"));
        }
    }
}
