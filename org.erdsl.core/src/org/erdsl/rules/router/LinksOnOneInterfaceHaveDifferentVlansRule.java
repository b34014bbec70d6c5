package org.erdsl.rules.router;

import java.util.List;
import java.util.Optional;

import org.erdsl.finding.Place;
import org.erdsl.landscape.Peerings;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.PeeringLink;
import org.erdsl.rules.Collision;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Two links with the same tag on one interface are one link. */
public final class LinksOnOneInterfaceHaveDifferentVlansRule extends Rule<PeeringLink> {

    public LinksOnOneInterfaceHaveDifferentVlansRule() {
        super(PeeringLink.class, new RuleInfo(
                "links-on-one-interface-have-different-vlans",
                RuleCategory.CONFIGURATION,
                "Links on one interface of a router have different VLAN ids",
                "erdsl: what a router configuration is written from"));
    }

    @Override
    protected void check(PeeringLink link, RuleContext context) {
        if (link.getInterface() == null || link.getRouter() == null) {
            return;
        }
        context.landscape().index(InterfaceLinks.class, InterfaceLinks::new).beside(link).stream()
                .filter(other -> Collision.isReportedAt(link, other))
                .filter(other -> tags(link).equals(tags(other)))
                .findFirst()
                .ifPresent(other -> context.report(Place.of(link, ModelPackage.Literals.PEERING_LINK__INTERFACE),
                        ("interface \"%s\" of `%s` has another link with the same VLAN id; use another interface or "
                                + "VLAN id")
                                .formatted(link.getInterface(), link.getRouter().getName()))
                        .related(Place.of(other), "the other link"));
    }

    private static List<Optional<Integer>> tags(PeeringLink link) {
        return List.of(Peerings.outerVlan(link), Peerings.vlan(link));
    }
}
