package org.erdsl.rules.peering;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.erdsl.finding.Place;
import org.erdsl.landscape.Peerings;
import org.erdsl.model.LinkRole;
import org.erdsl.model.Peering;
import org.erdsl.model.PeeringLink;
import org.erdsl.net.Prefix;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/** What is advertised on one link only is gone with that link, which Microsoft takes down for maintenance. */
public final class LinksAdvertiseTheSamePrefixesRule extends Rule<Peering> {

    public LinksAdvertiseTheSamePrefixesRule() {
        super(Peering.class, new RuleInfo(
                "links-advertise-the-same-prefixes",
                RuleCategory.RISK,
                "Both links of a peering advertise the same prefixes",
                "https://learn.microsoft.com/azure/expressroute/expressroute-routing"));
    }

    @Override
    protected void check(Peering peering, RuleContext context) {
        for (var primary : Peerings.links(peering, LinkRole.PRIMARY)) {
            for (var secondary : Peerings.links(peering, LinkRole.SECONDARY)) {
                var first = advertised(primary, peering);
                var second = advertised(secondary, peering);
                if (!first.equals(second)) {
                    var only = new TreeSet<>(first);
                    only.addAll(second);
                    only.removeIf(prefix -> first.contains(prefix) && second.contains(prefix));
                    context.report(Place.of(secondary),
                            ("the links of `%s` do not advertise the same: %s on one of them only; advertise "
                                    + "identical prefixes on both").formatted(Peerings.circuit(peering).getName(),
                                            only.stream().map(Prefix::toString).collect(Collectors.joining(", "))))
                            .related(Place.of(primary), "the other link");
                }
            }
        }
    }

    private static Set<Prefix> advertised(PeeringLink link, Peering peering) {
        return Set.copyOf(link.getAdvertised().isEmpty() ? peering.getAdvertised() : link.getAdvertised());
    }
}
