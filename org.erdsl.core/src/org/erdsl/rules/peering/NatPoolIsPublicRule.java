package org.erdsl.rules.peering;

import org.erdsl.finding.Place;
import org.erdsl.model.MicrosoftPeering;
import org.erdsl.model.ModelPackage;
import org.erdsl.policy.SpecialPurposePrefixes;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/**
 * Microsoft takes traffic from public addresses only. What is translated to a private address gets no answer, and
 * shows how the company is built.
 */
public final class NatPoolIsPublicRule extends Rule<MicrosoftPeering> {

    public NatPoolIsPublicRule() {
        super(MicrosoftPeering.class, new RuleInfo(
                "nat-pool-is-public",
                RuleCategory.SECURITY,
                "Private clients are translated to public addresses on Microsoft peering",
                "https://learn.microsoft.com/azure/expressroute/expressroute-nat"));
    }

    @Override
    protected void check(MicrosoftPeering peering, RuleContext context) {
        for (var i = 0; i < peering.getNatPools().size(); i++) {
            var pool = peering.getNatPools().get(i);
            var place = Place.of(peering, ModelPackage.Literals.PEERING__NAT_POOLS, i);
            SpecialPurposePrefixes.of(pool.family()).stream()
                    .filter(pool::overlaps)
                    .findFirst()
                    .ifPresent(special -> context.report(place,
                            ("the NAT pool `%s` %s %s, which is no public address space; translate to public "
                                    + "addresses you own")
                                            .formatted(pool, special.contains(pool) ? "lies in" : "includes",
                                            special)));
        }
    }
}
