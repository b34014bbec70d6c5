package org.erdsl.rules.peering;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.erdsl.finding.Place;
import org.erdsl.landscape.Peerings;
import org.erdsl.model.MicrosoftPeering;
import org.erdsl.model.PeeringLink;
import org.erdsl.net.AddressFamily;
import org.erdsl.net.Prefix;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/**
 * Microsoft answers to what is advertised. A session that advertises nothing carries no traffic, and a filter
 * without prefixes must never come to mean all of them.
 */
public final class PeeringAdvertisesSomethingRule extends Rule<MicrosoftPeering> {

    public PeeringAdvertisesSomethingRule() {
        super(MicrosoftPeering.class, new RuleInfo(
                "peering-advertises-something",
                RuleCategory.CONFIGURATION,
                "A peering advertises a prefix of each address family its links have",
                "https://learn.microsoft.com/azure/expressroute/expressroute-routing"));
    }

    @Override
    protected void check(MicrosoftPeering peering, RuleContext context) {
        var missing = missing(peering.getLinks().stream().filter(link -> link.getAdvertised().isEmpty()),
                peering.getAdvertised());
        if (!missing.isEmpty()) {
            context.report(Place.of(peering),
                    ("`%s` advertises no %s prefix, so Microsoft has no way back; name what your users "
                            + "come from: `advertise …`")
                                    .formatted(Peerings.circuit(peering).getName(), missing));
        }
        for (var link : peering.getLinks()) {
            var missingHere = missing(Stream.of(link), link.getAdvertised());
            if (!link.getAdvertised().isEmpty() && !missingHere.isEmpty()) {
                context.report(Place.of(link),
                        ("this link advertises no %s prefix, since what it says stands in the place of what the peering "
                                + "says; name one here too: `advertise …`").formatted(missingHere));
            }
        }
    }

    private static String missing(Stream<PeeringLink> links, List<Prefix> advertised) {
        return links.flatMap(link -> link.getPrefixes().stream())
                .map(Prefix::family)
                .filter(family -> advertised.stream().noneMatch(prefix -> prefix.family() == family))
                .distinct()
                .sorted()
                .map(AddressFamily::toString)
                .collect(Collectors.joining(" and no "));
    }
}
