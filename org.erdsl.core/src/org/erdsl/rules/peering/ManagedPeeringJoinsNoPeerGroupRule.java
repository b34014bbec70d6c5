package org.erdsl.rules.peering;

import org.erdsl.finding.Place;
import org.erdsl.landscape.Peerings;
import org.erdsl.model.MicrosoftPeering;
import org.erdsl.model.ModelPackage.Literals;
import org.erdsl.model.PeeringManager;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** Where the provider speaks BGP with Microsoft, the groups of its routers are its own. */
public final class ManagedPeeringJoinsNoPeerGroupRule extends Rule<MicrosoftPeering> {

    public ManagedPeeringJoinsNoPeerGroupRule() {
        super(MicrosoftPeering.class, new RuleInfo(
                "managed-peering-joins-no-peer-group",
                RuleCategory.CONFIGURATION,
                "The sessions of a peering that the provider manages join no peer group",
                "erdsl: what the text of a model can mean"));
    }

    @Override
    protected void check(MicrosoftPeering peering, RuleContext context) {
        if (peering.getManagedBy() != PeeringManager.PROVIDER) {
            return;
        }
        for (var link : peering.getLinks()) {
            if (link.getPeerGroup() != null) {
                context.report(Place.of(link, Literals.PEERING_LINK__PEER_GROUP),
                        ("the provider manages the sessions of `%s`, so they join no peer group of yours; remove it, or "
                                + "write `managed by customer`").formatted(Peerings.circuit(peering).getName()))
                        .related(Place.of(peering, Literals.MICROSOFT_PEERING__MANAGED_BY), "managed by the provider")
                        .fix("Remove the peer group",
                                context.edits().removeProperty(link, Literals.PEERING_LINK__PEER_GROUP));
            }
        }
    }
}
