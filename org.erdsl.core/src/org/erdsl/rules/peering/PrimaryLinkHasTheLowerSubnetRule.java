package org.erdsl.rules.peering;

import org.erdsl.finding.Place;
import org.erdsl.landscape.Peerings;
import org.erdsl.model.LinkRole;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.Peering;
import org.erdsl.model.PeeringLink;
import org.erdsl.net.Prefix;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/**
 * Who gives Microsoft one subnet for both links gets its lower half on the primary link. The other way round, each
 * router would talk to nobody.
 */
public final class PrimaryLinkHasTheLowerSubnetRule extends Rule<Peering> {

    public PrimaryLinkHasTheLowerSubnetRule() {
        super(Peering.class, new RuleInfo(
                "primary-link-has-the-lower-subnet",
                RuleCategory.CONFIGURATION,
                "Of two subnets that make a /29 or /125, the primary link has the lower",
                "https://learn.microsoft.com/azure/expressroute/expressroute-routing"));
    }

    @Override
    protected void check(Peering peering, RuleContext context) {
        for (var primary : Peerings.links(peering, LinkRole.PRIMARY)) {
            for (var secondary : Peerings.links(peering, LinkRole.SECONDARY)) {
                check(primary, secondary, context);
            }
        }
    }

    private static void check(PeeringLink primary, PeeringLink secondary, RuleContext context) {
        for (var i = 0; i < primary.getPrefixes().size(); i++) {
            var first = primary.getPrefixes().get(i);
            for (var j = 0; j < secondary.getPrefixes().size(); j++) {
                var second = secondary.getPrefixes().get(j);
                if (areHalves(first, second) && first.compareTo(second) > 0) {
                    var here = Place.of(primary, ModelPackage.Literals.PEERING_LINK__PREFIXES, i);
                    var there = Place.of(secondary, ModelPackage.Literals.PEERING_LINK__PREFIXES, j);
                    context.report(here, ("`%s` and `%s` are the halves of one subnet, of which Microsoft puts the "
                            + "lower on the primary link; exchange them").formatted(first, second))
                            .related(there, "the other half")
                            .fix("Exchange the two subnets", context.edits().exchange(here, there));
                }
            }
        }
    }

    private static boolean areHalves(Prefix one, Prefix other) {
        var length = one.length() - 1;
        return one.family() == other.family() && one.length() == other.length() && !one.equals(other)
                && (one.length() == 30 || one.length() == 126)
                && Prefix.containing(one.network(), length).contains(other);
    }
}
