package org.erdsl.rules.peering;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.erdsl.finding.Place;
import org.erdsl.model.MicrosoftPeering;
import org.erdsl.model.ModelPackage;
import org.erdsl.net.Prefix;
import org.erdsl.policy.SpecialPurposePrefixes;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/**
 * Microsoft peering is part of the internet's address space: private and special-purpose addresses do not belong
 * there, neither on links nor in what is advertised.
 */
public final class PeeringNeedsPublicAddressesRule extends Rule<MicrosoftPeering> {

    public PeeringNeedsPublicAddressesRule() {
        super(MicrosoftPeering.class, new RuleInfo(
                "peering-needs-public-addresses",
                RuleCategory.SECURITY,
                "Links and advertised prefixes of Microsoft peering are public addresses",
                "https://learn.microsoft.com/azure/expressroute/expressroute-routing"));
    }

    @Override
    protected void check(MicrosoftPeering peering, RuleContext context) {
        for (var link : peering.getLinks()) {
            check(link.getPrefixes(), link, ModelPackage.Literals.PEERING_LINK__PREFIXES, context);
        }
        check(peering.getAdvertised(), peering, ModelPackage.Literals.PEERING__ADVERTISED, context);
    }

    private static void check(List<Prefix> prefixes, EObject element, EStructuralFeature feature, RuleContext context) {
        for (var i = 0; i < prefixes.size(); i++) {
            var prefix = prefixes.get(i);
            if (prefix.length() == 0) {
                continue; // the default route is a rule of its own
            }
            var place = Place.of(element, feature, i);
            SpecialPurposePrefixes.of(prefix.family()).stream()
                    .filter(prefix::overlaps)
                    .findFirst()
                    .ifPresent(special -> context.report(place,
                            ("`%s` %s %s, which is no public address space; use public addresses you "
                                    + "own, and translate private ones")
                                            .formatted(prefix, special.contains(prefix) ? "lies in" : "includes",
                                                    special)));
        }
    }
}
