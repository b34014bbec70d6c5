package org.erdsl.traffic;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.erdsl.landscape.Contribution;
import org.erdsl.landscape.Landscape;
import org.erdsl.landscape.PrefixLookup;
import org.erdsl.model.Circuit;
import org.erdsl.model.MicrosoftPeering;
import org.erdsl.model.Site;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;

/** Which prefixes a landscape announces, on which circuits to Microsoft and at which sites to the internet. */
final class Announcements {

    /**
     * A prefix that is announced.
     *
     * @param prefix the prefix
     * @param circuit the circuit it is announced on; nothing where it is announced to the internet
     */
    record Announcement(Prefix prefix, Optional<Circuit> circuit) {
    }

    private static final Comparator<Announcement> LONGEST_FIRST_CIRCUITS_BEFORE_THE_INTERNET =
            Comparator.comparingInt((Announcement found) -> found.prefix().length()).reversed()
                    .thenComparing(found -> found.circuit().isEmpty());

    private static final Contribution<Prefix, Announcement> ON_CIRCUITS =
            Contribution.of(Circuit.class, (circuit, add) -> {
                if (circuit.getMicrosoftPeering() != null) {
                    prefixes(circuit.getMicrosoftPeering())
                            .forEach(prefix -> add.accept(prefix, new Announcement(prefix, Optional.of(circuit))));
                }
            });

    private static final Contribution<Prefix, Announcement> TO_THE_INTERNET =
            Contribution.of(Site.class, (site, add) -> {
                if (site.getInternet() != null) {
                    site.getInternet().getAdvertised()
                            .forEach(prefix -> add.accept(prefix, new Announcement(prefix, Optional.empty())));
                }
            });

    private static final Contribution<Prefix, Announcement> ALL = ON_CIRCUITS.and(TO_THE_INTERNET);

    private final PrefixLookup<Announcement> announcements;

    Announcements(Landscape landscape) {
        announcements = landscape.prefixes(ALL);
    }

    /** What a peering announces on any of its links; a link's own list replaces that of the peering. */
    static Set<Prefix> prefixes(MicrosoftPeering peering) {
        var prefixes = new LinkedHashSet<Prefix>();
        for (var link : peering.getLinks()) {
            prefixes.addAll(link.getAdvertised().isEmpty() ? peering.getAdvertised() : link.getAdvertised());
        }
        return peering.getLinks().isEmpty() ? new LinkedHashSet<>(peering.getAdvertised()) : prefixes;
    }

    /** Where an address is announced, the longest prefix first; of equal ones circuits first, in the order of the model. */
    List<Announcement> of(IpAddress address) {
        return announcements.containing(new Prefix(address, address.family().bits())).stream()
                .sorted(LONGEST_FIRST_CIRCUITS_BEFORE_THE_INTERNET)
                .toList();
    }

    /** The address an endpoint names, with or without a port; nothing where it is a name. */
    static Optional<IpAddress> address(String endpoint) {
        var bracket = endpoint.indexOf(']');
        var host = endpoint.startsWith("[") && bracket > 0
                ? endpoint.substring(1, bracket)
                : endpoint.indexOf(':') == endpoint.lastIndexOf(':') ? endpoint.replaceFirst(":.*", "") : endpoint;
        try {
            return Optional.of(IpAddress.valueOf(host));
        } catch (IllegalArgumentException e) {
            // A host name: where it resolves to is not in the model.
            return Optional.empty();
        }
    }
}
