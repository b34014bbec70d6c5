package org.erdsl.rules.router;

import java.util.List;

import org.erdsl.landscape.Contribution;
import org.erdsl.landscape.ElementKey;
import org.erdsl.landscape.Landscape;
import org.erdsl.landscape.Lookup;
import org.erdsl.landscape.Peerings;
import org.erdsl.model.Circuit;
import org.erdsl.model.PeeringLink;
import org.erdsl.model.Router;

/** The links of a landscape by the interfaces of routers they end on. */
final class InterfaceLinks {

    private static final Contribution<ElementKey, PeeringLink> BY_INTERFACE = Contribution.of(Circuit.class,
            (circuit, add) -> {
                for (var peering : Peerings.of(circuit)) {
                    peering.getLinks().forEach(link -> add.accept(key(link.getRouter(), link.getInterface()), link));
                }
            });

    private final Lookup<ElementKey, PeeringLink> links;

    InterfaceLinks(Landscape landscape) {
        links = landscape.lookup(BY_INTERFACE);
    }

    private static ElementKey key(Router router, String name) {
        return new ElementKey(router, name);
    }

    /** The links on the same interface, itself included. */
    List<PeeringLink> beside(PeeringLink link) {
        return links.of(key(link.getRouter(), link.getInterface()));
    }

    /** Whether a link ends on an interface. */
    boolean hasLink(Router router, String name) {
        return links.contains(key(router, name));
    }
}
