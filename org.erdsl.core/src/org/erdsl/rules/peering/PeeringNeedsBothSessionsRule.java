package org.erdsl.rules.peering;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.erdsl.finding.Place;
import org.erdsl.landscape.Peerings;
import org.erdsl.model.LinkRole;
import org.erdsl.model.Peering;
import org.erdsl.model.PeeringLink;
import org.erdsl.net.AddressFamily;
import org.erdsl.net.Prefix;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/**
 * Microsoft promises availability for the pair of sessions only, and takes one of them down for maintenance. A
 * peering whose links the model leaves out altogether is not judged.
 */
public final class PeeringNeedsBothSessionsRule extends Rule<Peering> {

    public PeeringNeedsBothSessionsRule() {
        super(Peering.class, new RuleInfo(
                "peering-needs-both-sessions",
                RuleCategory.CANNOT_WORK,
                "A peering has a primary and a secondary link with the same address families",
                "https://learn.microsoft.com/azure/expressroute/expressroute-routing"));
    }

    @Override
    protected void check(Peering peering, RuleContext context) {
        if (peering.getLinks().isEmpty()) {
            return;
        }
        for (var role : LinkRole.values()) {
            var links = links(peering, role);
            if (links.isEmpty()) {
                context.report(Place.of(peering.getLinks().get(0)),
                        "`%s` has no %s link; Microsoft maintains one session at a time, so a peering needs both"
                                .formatted(Peerings.circuit(peering).getName(), role));
                return;
            }
            if (links.size() > 1) {
                context.report(Place.of(links.get(1)),
                        ("`%s` has %d %s links; a peering has exactly one primary and one secondary")
                                        .formatted(Peerings.circuit(peering).getName(), links.size(), role));
                return;
            }
        }
        for (var link : peering.getLinks()) {
            for (var family : families(peering.getLinks())) {
                if (!families(List.of(link)).contains(family)) {
                    context.report(Place.of(link),
                            ("the %s link of `%s` has no %s subnet, the other one has; give both links "
                                    + "the same families")
                                            .formatted(link.getRole(), Peerings.circuit(peering).getName(),
                                                    family));
                }
            }
        }
    }

    private static List<PeeringLink> links(Peering peering, LinkRole role) {
        return peering.getLinks().stream().filter(link -> link.getRole() == role).toList();
    }

    private static Set<AddressFamily> families(List<PeeringLink> links) {
        return links.stream()
                .flatMap(link -> link.getPrefixes().stream())
                .map(Prefix::family)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
