package org.erdsl.planner;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.erdsl.model.Advertisement;
import org.erdsl.model.MicrosoftPeering;
import org.erdsl.model.PeeringLink;
import org.erdsl.net.Prefix;
import org.erdsl.policy.Origin;

/** What a link advertises, and where the router has each prefix from. */
final class Advertisements {

    private Advertisements() {
    }

    static List<org.erdsl.policy.Advertisement> of(PeeringLink link, MicrosoftPeering peering) {
        var origins = origins(link.getAdvertised().isEmpty() ? peering.getAdvertisements() : link.getAdvertisements());
        return AdvertisedPrefixes.of(link, peering).stream()
                .map(prefix -> new org.erdsl.policy.Advertisement(prefix,
                        origins.getOrDefault(prefix, new Origin.RoutingTable())))
                .toList();
    }

    private static Map<Prefix, Origin> origins(List<Advertisement> advertisements) {
        var origins = new HashMap<Prefix, Origin>();
        for (var advertisement : advertisements) {
            advertisement.getPrefixes().forEach(prefix -> origins.putIfAbsent(prefix, origin(advertisement)));
        }
        return origins;
    }

    private static Origin origin(Advertisement advertisement) {
        if (advertisement.isBlackhole()) {
            return new Origin.Blackhole();
        }
        return advertisement.getIgp() == null
                ? new Origin.Behind(advertisement.getAsns())
                : new Origin.Igp(advertisement.getIgp());
    }
}
