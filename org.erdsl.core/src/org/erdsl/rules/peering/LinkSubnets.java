package org.erdsl.rules.peering;

import java.util.List;

import org.erdsl.landscape.Contribution;
import org.erdsl.landscape.Landscape;
import org.erdsl.landscape.Peerings;
import org.erdsl.landscape.PrefixLookup;
import org.erdsl.model.Circuit;
import org.erdsl.model.PeeringLink;
import org.erdsl.net.Prefix;

/** The links of every peering of a landscape, by their subnets. */
final class LinkSubnets {

    private static final Contribution<Prefix, PeeringLink> BY_SUBNET = Contribution.of(Circuit.class, (circuit, add) -> {
        for (var peering : Peerings.of(circuit)) {
            for (var link : peering.getLinks()) {
                link.getPrefixes().forEach(prefix -> add.accept(prefix, link));
            }
        }
    });

    private final PrefixLookup<PeeringLink> links;

    LinkSubnets(Landscape landscape) {
        links = landscape.prefixes(BY_SUBNET);
    }

    /** The links whose subnet has an address in common with a prefix. */
    List<PeeringLink> overlapping(Prefix prefix) {
        return links.overlapping(prefix);
    }
}
