package org.erdsl.rules.peering;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.erdsl.finding.Place;
import org.erdsl.model.ModelPackage.Literals;
import org.erdsl.model.PeeringLink;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** A hand-over has a tag or none. */
public final class UntaggedLinkHasNoVlanRule extends Rule<PeeringLink> {

    public UntaggedLinkHasNoVlanRule() {
        super(PeeringLink.class, new RuleInfo(
                "untagged-link-has-no-vlan",
                RuleCategory.MEANING,
                "An untagged link has no VLAN id of its own",
                "erdsl: what the text of a model can mean"));
    }

    @Override
    protected void check(PeeringLink link, RuleContext context) {
        if (link.isUntagged()) {
            check(link, Literals.PEERING_LINK__VLAN, "VLAN id", context);
            check(link, Literals.PEERING_LINK__OUTER_VLAN, "outer VLAN id", context);
        }
    }

    private static void check(PeeringLink link, EStructuralFeature feature, String what, RuleContext context) {
        if (link.eIsSet(feature)) {
            context.report(Place.of(link, feature), "the link is untagged and has the %s %s; keep one of the two"
                    .formatted(what, link.eGet(feature)))
                    .fix("Remove the " + what, context.edits().removeProperty(link, feature));
        }
    }
}
