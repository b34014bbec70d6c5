package org.erdsl.rules.peering;

import org.erdsl.finding.Place;
import org.erdsl.landscape.Peerings;
import org.erdsl.model.ModelPackage.Literals;
import org.erdsl.model.PeeringLink;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** The outer tag carries the inner one; alone it is a tag like any other. */
public final class OuterVlanOfALinkNeedsAVlanRule extends Rule<PeeringLink> {

    public OuterVlanOfALinkNeedsAVlanRule() {
        super(PeeringLink.class, new RuleInfo(
                "outer-vlan-of-a-link-needs-a-vlan",
                RuleCategory.CONFIGURATION,
                "A link with an outer VLAN id has an inner one",
                "erdsl: what a router configuration is written from"));
    }

    @Override
    protected void check(PeeringLink link, RuleContext context) {
        if (link.eIsSet(Literals.PEERING_LINK__OUTER_VLAN) && !link.isUntagged() && Peerings.vlan(link).isEmpty()) {
            context.report(Place.of(link, Literals.PEERING_LINK__OUTER_VLAN),
                    ("the link has the outer VLAN id %d and no inner one; add the inner one: `vlan …`, or write `vlan %d` "
                            + "where the hand-over has one tag").formatted(link.getOuterVlan(), link.getOuterVlan()));
        }
    }
}
