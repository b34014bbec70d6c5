package org.erdsl.rules.router;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.erdsl.landscape.Landscape;
import org.erdsl.model.Circuit;
import org.erdsl.model.MicrosoftPeering;
import org.erdsl.model.Router;
import org.erdsl.rules.RuleContext;

/** The links that end on the routers of a landscape. */
final class RouterLinks {

    private final Map<Router, Set<MicrosoftPeering>> peerings = new HashMap<>();

    private RouterLinks(Landscape landscape) {
        for (var circuit : landscape.all(Circuit.class)) {
            var peering = circuit.getMicrosoftPeering();
            if (peering != null) {
                peering.getLinks().forEach(link -> peerings
                        .computeIfAbsent(link.getRouter(), router -> new LinkedHashSet<>())
                        .add(peering));
            }
        }
    }

    /** The peerings with a link on the router, in the order of the model. */
    static List<MicrosoftPeering> peerings(Router router, RuleContext context) {
        var links = context.landscape().index(RouterLinks.class, RouterLinks::new);
        return List.copyOf(links.peerings.getOrDefault(router, Set.of()));
    }
}
