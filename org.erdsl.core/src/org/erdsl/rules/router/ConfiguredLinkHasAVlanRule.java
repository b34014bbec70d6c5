package org.erdsl.rules.router;

import org.erdsl.finding.Place;
import org.erdsl.landscape.Peerings;
import org.erdsl.model.MicrosoftPeering;
import org.erdsl.model.ModelPackage.Literals;
import org.erdsl.model.PeeringLink;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** An interface is written with a tag or without one, and never with a tag by guess. */
public final class ConfiguredLinkHasAVlanRule extends Rule<PeeringLink> {

    public ConfiguredLinkHasAVlanRule() {
        super(PeeringLink.class, new RuleInfo(
                "configured-link-has-a-vlan",
                RuleCategory.CONFIGURATION,
                "A link whose interface is configured has a VLAN id, or is untagged",
                "erdsl: what a router configuration is written from"));
    }

    @Override
    protected void check(PeeringLink link, RuleContext context) {
        var router = link.getRouter();
        if (link.eContainer() instanceof MicrosoftPeering && link.getInterface() != null && router != null
                && router.isConfigureInterfaces() && !link.isUntagged() && Peerings.vlan(link).isEmpty()) {
            context.report(Place.of(link, Literals.PEERING_LINK__INTERFACE),
                    ("router `%s` configures its interfaces, and this link has no VLAN id; give the peering one: `vlan …`, "
                            + "or say that the link is `untagged`").formatted(router.getName()))
                    .related(Place.of(router, Literals.ROUTER__CONFIGURE_INTERFACES), "configures its interfaces")
                    .fix("The link is untagged", context.edits().addLine(link, "untagged"));
        }
    }
}
