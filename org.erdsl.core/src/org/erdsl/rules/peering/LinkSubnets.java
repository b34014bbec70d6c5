package org.erdsl.rules.peering;

import java.util.List;

import org.erdsl.landscape.Landscape;
import org.erdsl.landscape.Peerings;
import org.erdsl.model.Circuit;
import org.erdsl.model.PeeringLink;
import org.erdsl.net.Prefix;
import org.erdsl.net.PrefixMap;

/** The links of every peering of a landscape, by their subnets. */
final class LinkSubnets {

    private final PrefixMap<PeeringLink> links = new PrefixMap<>();

    LinkSubnets(Landscape landscape) {
        for (var circuit : landscape.all(Circuit.class)) {
            for (var peering : Peerings.of(circuit)) {
                for (var link : peering.getLinks()) {
                    link.getPrefixes().forEach(prefix -> links.add(prefix, link));
                }
            }
        }
    }

    /** The links whose subnet has an address in common with a prefix. */
    List<PeeringLink> overlapping(Prefix prefix) {
        return links.overlapping(prefix);
    }
}
