package org.erdsl.landscape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.erdsl.model.Circuit;
import org.erdsl.model.PeeringLink;
import org.erdsl.model.Router;

/** The links of the Microsoft peerings of a landscape, by the routers they end on. */
public final class MicrosoftLinks {

    private final Map<Router, List<PeeringLink>> links = new HashMap<>();

    private MicrosoftLinks(Landscape landscape) {
        for (var circuit : landscape.all(Circuit.class)) {
            if (circuit.getMicrosoftPeering() != null) {
                circuit.getMicrosoftPeering().getLinks().forEach(link -> links
                        .computeIfAbsent(link.getRouter(), router -> new ArrayList<>())
                        .add(link));
            }
        }
    }

    /** The links that end on a router, in the order of the model. */
    public static List<PeeringLink> on(Router router, Landscape landscape) {
        return List.copyOf(landscape.index(MicrosoftLinks.class, MicrosoftLinks::new).links
                .getOrDefault(router, List.of()));
    }
}
