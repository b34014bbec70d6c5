package org.erdsl.rules.router;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.erdsl.landscape.Landscape;
import org.erdsl.landscape.Peerings;
import org.erdsl.model.Circuit;
import org.erdsl.model.PeeringLink;
import org.erdsl.model.Router;

/** The links of a landscape by the interfaces of routers they end on. */
final class InterfaceLinks {

    private final Map<Interface, List<PeeringLink>> links = new HashMap<>();

    InterfaceLinks(Landscape landscape) {
        for (var circuit : landscape.all(Circuit.class)) {
            for (var peering : Peerings.of(circuit)) {
                for (var link : peering.getLinks()) {
                    links.computeIfAbsent(Interface.of(link), key -> new ArrayList<>()).add(link);
                }
            }
        }
    }

    /** The links on the same interface, itself included. */
    List<PeeringLink> beside(PeeringLink link) {
        return links.getOrDefault(Interface.of(link), List.of());
    }

    /** Whether a link ends on an interface. */
    boolean hasLink(Router router, String name) {
        return links.containsKey(new Interface(router, name));
    }

    private record Interface(Router router, String name) {

        static Interface of(PeeringLink link) {
            return new Interface(link.getRouter(), link.getInterface());
        }
    }
}
