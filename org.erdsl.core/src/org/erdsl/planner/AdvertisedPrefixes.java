package org.erdsl.planner;

import java.util.ArrayList;
import java.util.List;

import org.erdsl.model.MicrosoftPeering;
import org.erdsl.model.PeeringLink;
import org.erdsl.model.PrefixSet;
import org.erdsl.net.Prefix;

/** The prefixes a peering advertises, with those of the sets it names. */
final class AdvertisedPrefixes {

    private AdvertisedPrefixes() {
    }

    /** What is advertised on a link: what the link itself says, where it says anything, else what the peering says. */
    static List<Prefix> of(PeeringLink link, MicrosoftPeering peering) {
        var own = of(link.getAdvertised(), link.getAdvertisedSets());
        return own.isEmpty() ? of(peering.getAdvertised(), peering.getAdvertisedSets()) : own;
    }

    /** What is advertised on any link. */
    static List<Prefix> of(MicrosoftPeering peering) {
        var all = new ArrayList<>(of(peering.getAdvertised(), peering.getAdvertisedSets()));
        peering.getLinks().forEach(link -> all.addAll(of(link.getAdvertised(), link.getAdvertisedSets())));
        return all.stream().distinct().toList();
    }

    private static List<Prefix> of(List<Prefix> prefixes, List<PrefixSet> sets) {
        var all = new ArrayList<>(prefixes);
        sets.forEach(set -> all.addAll(set.getPrefixes()));
        return all.stream().distinct().toList();
    }
}
