package org.erdsl.policy;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Community;

/** Which features a plan asks for. */
public final class RequestedFeatures {

    private static final Community ZERO = new Community(0, 0);

    private RequestedFeatures() {
    }

    /** What a session of a router needs its platform to do. */
    public static Set<Feature> of(SessionPlan session) {
        var features = EnumSet.noneOf(Feature.class);
        var settings = session.settings();
        add(features, Feature.IPV6, session.family() == AddressFamily.IPV6);
        add(features, Feature.AUTHENTICATION, settings.authenticationSecret().isPresent());
        add(features, Feature.MAXIMUM_PREFIXES, settings.maximumPrefixes().isPresent());
        add(features, Feature.MAXIMUM_PREFIXES_WARNING,
                settings.maximumPrefixes().filter(maximum -> maximum.warningPercent().isPresent()).isPresent());
        add(features, Feature.VRF, session.vrf().isPresent());
        add(features, Feature.PEER_GROUP, settings.peerGroup().isPresent());
        add(features, Feature.REMOVE_PRIVATE_ASNS, settings.removesPrivateAsns());
        session.advertisements().forEach(advertisement -> of(advertisement.origin()).ifPresent(features::add));
        add(features, Feature.BFD, settings.bfd().isPresent());
        add(features, Feature.TIMERS, settings.timers().isPresent());
        add(features, Feature.PREPEND, !session.prepended().isEmpty());
        add(features, Feature.PREPEND_FOREIGN,
                session.prepended().stream().anyMatch(asn -> !asn.equals(session.localAs())));
        var terms = Stream.concat(session.inbound().terms().stream(), session.outbound().terms().stream()).toList();
        add(features, Feature.LOCAL_PREFERENCE, terms.stream().anyMatch(term -> term.localPreference().isPresent()));
        add(features, Feature.PREFIX_LENGTHS, terms.stream().anyMatch(term -> term.name().equals("prefix-lengths")));
        add(features, Feature.COMMUNITY_ZERO, terms.stream().flatMap(term -> term.matches().stream())
                .anyMatch(match -> match instanceof Match.AnyCommunity any && any.communities().contains(ZERO)));
        return features;
    }

    /** What an origin of a prefix needs a platform to do, where it needs anything. */
    public static Optional<Feature> of(Origin origin) {
        if (origin instanceof Origin.Behind) {
            return Optional.of(Feature.ORIGIN_BEHIND);
        }
        if (origin instanceof Origin.Igp) {
            return Optional.of(Feature.ORIGIN_IGP);
        }
        return origin instanceof Origin.Blackhole ? Optional.of(Feature.BLACKHOLE) : Optional.empty();
    }

    /**
     * What a router as a whole needs its platform to do, beside what its sessions and interfaces need.
     */
    public static Set<Feature> of(RouterPlan plan) {
        var features = EnumSet.noneOf(Feature.class);
        add(features, Feature.IBGP, !plan.ibgp().isEmpty());
        add(features, Feature.VRF, plan.ibgp().stream().anyMatch(session -> session.vrf().isPresent()));
        add(features, Feature.LOCAL_AS,
                plan.sessions().stream().anyMatch(session -> !session.localAs().equals(plan.localAs())));
        return features;
    }

    /**
     * What an interface of a router needs its platform to do.
     *
     * @param form the form of the router's configuration; without one the platform's usual one is meant
     */
    public static Set<Feature> of(InterfacePlan plan, Optional<String> form) {
        var features = EnumSet.of(interfaces(form));
        add(features, Feature.UNTAGGED, plan.vlan().isEmpty());
        add(features, Feature.VRF, plan.vrf().isPresent());
        add(features, Feature.QINQ, plan.outerVlan().isPresent());
        add(features, Feature.MTU, plan.mtu().isPresent());
        return features;
    }

    /** What configuring interfaces in a form needs a platform to do. */
    public static Feature interfaces(Optional<String> form) {
        return form.filter(RouterPlan.REPLACE::equals).isPresent() ? Feature.REPLACED_INTERFACES : Feature.INTERFACES;
    }

    private static void add(Set<Feature> features, Feature feature, boolean asked) {
        if (asked) {
            features.add(feature);
        }
    }
}
