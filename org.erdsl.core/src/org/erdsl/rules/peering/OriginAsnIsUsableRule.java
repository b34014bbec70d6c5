package org.erdsl.rules.peering;

import java.util.Optional;

import org.erdsl.finding.Place;
import org.erdsl.model.Advertisement;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.Peering;
import org.erdsl.model.PeeringLink;
import org.erdsl.net.Asn;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/**
 * Prefixes from behind the edge bring their AS number in the path, and Microsoft sees it. A private one is taken out of
 * the path, so it is as good as a public one.
 */
public final class OriginAsnIsUsableRule extends Rule<Advertisement> {

    public OriginAsnIsUsableRule() {
        super(Advertisement.class, new RuleInfo(
                "origin-asn-is-usable",
                RuleCategory.CONFIGURATION,
                "An AS that prefixes come from is one that can stand behind the edge",
                "https://learn.microsoft.com/azure/expressroute/expressroute-routing"));
    }

    @Override
    protected void check(Advertisement advertisement, RuleContext context) {
        for (var i = 0; i < advertisement.getAsns().size(); i++) {
            var place = Place.of(advertisement, ModelPackage.Literals.ADVERTISEMENT__ASNS, i);
            var asn = advertisement.getAsns().get(i);
            ReservedAsn.reason(asn).or(() -> own(advertisement, asn)).ifPresent(reason -> context.report(place,
                    "AS %s %s; name the AS behind the edge, or leave the origin out".formatted(asn, reason)));
        }
    }

    private static Optional<String> own(Advertisement advertisement, Asn asn) {
        var peering = advertisement.eContainer() instanceof PeeringLink link
                ? (Peering) link.eContainer()
                : (Peering) advertisement.eContainer();
        return asn.equals(peering.getAsn())
                ? Optional.of("is that of the peering, whose own prefixes have an empty path")
                : Optional.empty();
    }
}
