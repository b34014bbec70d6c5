package org.erdsl.rules.peering;

import java.util.HashSet;

import org.erdsl.finding.Place;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.PeeringLink;
import org.erdsl.net.AddressFamily;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** A link carries one session for each address family, so it has one subnet of each at most. */
public final class LinkHasOnePrefixPerFamilyRule extends Rule<PeeringLink> {

    public LinkHasOnePrefixPerFamilyRule() {
        super(PeeringLink.class, new RuleInfo(
                "link-has-one-prefix-per-family",
                RuleCategory.CONFIGURATION,
                "A link has at most one subnet of each address family",
                "https://learn.microsoft.com/azure/expressroute/expressroute-routing"));
    }

    @Override
    protected void check(PeeringLink link, RuleContext context) {
        var seen = new HashSet<AddressFamily>();
        for (var i = 0; i < link.getPrefixes().size(); i++) {
            var family = link.getPrefixes().get(i).family();
            if (!seen.add(family)) {
                context.report(Place.of(link, ModelPackage.Literals.PEERING_LINK__PREFIXES, i),
                        ("the %s link has a second %s subnet; a link has one session of each address "
                                + "family, so remove one").formatted(link.getRole(), family));
            }
        }
    }
}
