package org.erdsl.landscape;

import java.util.List;

import org.erdsl.model.Circuit;
import org.erdsl.model.PeeringLink;
import org.erdsl.model.Router;

/** The links of the Microsoft peerings of a landscape, by the routers they end on. */
public final class MicrosoftLinks {

    private static final Contribution<Router, PeeringLink> BY_ROUTER = Contribution.of(Circuit.class, (circuit, add) -> {
        if (circuit.getMicrosoftPeering() != null) {
            circuit.getMicrosoftPeering().getLinks().forEach(link -> add.accept(link.getRouter(), link));
        }
    });

    private MicrosoftLinks() {
    }

    /** The links that end on a router, in the order of the model. */
    public static List<PeeringLink> on(Router router, Landscape landscape) {
        return List.copyOf(landscape.lookup(BY_ROUTER).of(router));
    }
}
