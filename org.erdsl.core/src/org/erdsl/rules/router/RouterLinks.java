package org.erdsl.rules.router;

import java.util.List;
import java.util.Objects;

import org.erdsl.model.Circuit;
import org.erdsl.model.MicrosoftPeering;
import org.erdsl.model.Router;
import org.erdsl.rules.RuleContext;

/** The links that end on a router. */
final class RouterLinks {

    private RouterLinks() {
    }

    /** The peerings with a link on the router, in the order of the model. */
    static List<MicrosoftPeering> peerings(Router router, RuleContext context) {
        return context.landscape().all(Circuit.class).stream()
                .map(Circuit::getMicrosoftPeering)
                .filter(Objects::nonNull)
                .filter(peering -> peering.getLinks().stream().anyMatch(link -> router.equals(link.getRouter())))
                .toList();
    }
}
