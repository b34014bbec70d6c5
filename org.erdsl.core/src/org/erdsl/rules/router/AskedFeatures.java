package org.erdsl.rules.router;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.erdsl.finding.Place;
import org.erdsl.landscape.Peerings;
import org.erdsl.model.CommunityAcceptance;
import org.erdsl.model.MicrosoftPeering;
import org.erdsl.model.ModelPackage.Literals;
import org.erdsl.model.PeeringLink;
import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.net.Community;
import org.erdsl.policy.Feature;
import org.erdsl.policy.RequestedFeatures;

/** What a link of a peering asks of its router. */
final class AskedFeatures {

    private static final Community ZERO = new Community(0, 0);

    private final MicrosoftPeering peering;
    private final PeeringLink link;
    private final List<AskedFeature> asked = new ArrayList<>();

    private AskedFeatures(MicrosoftPeering peering, PeeringLink link) {
        this.peering = peering;
        this.link = link;
    }

    static List<AskedFeature> of(MicrosoftPeering peering, PeeringLink link) {
        var features = new AskedFeatures(peering, link);
        features.session();
        features.edge();
        features.origins();
        features.prepending();
        features.policy();
        if (link.getRouter().isConfigureInterfaces() && link.getInterface() != null) {
            features.interfaces();
        }
        return features.asked;
    }

    private void session() {
        if (link.getPrefixes().stream().anyMatch(prefix -> prefix.family() == AddressFamily.IPV6)) {
            asked.add(new AskedFeature(Feature.IPV6, Place.of(link, Literals.PEERING_LINK__PREFIXES)));
        }
        given(Feature.AUTHENTICATION, peering, Literals.PEERING__AUTHENTICATION_SECRET);
        given(Feature.MAXIMUM_PREFIXES, peering, Literals.PEERING__MAXIMUM_PREFIXES);
        given(Feature.MAXIMUM_PREFIXES_WARNING, peering, Literals.PEERING__MAXIMUM_PREFIXES_WARNING);
        given(Feature.BFD, peering, Literals.PEERING__BFD);
        given(Feature.TIMERS, peering, Literals.PEERING__KEEPALIVE);
    }

    private void edge() {
        var router = link.getRouter();
        given(Feature.VRF, link, Literals.PEERING_LINK__VRF);
        given(Feature.VRF, peering, Literals.PEERING__VRF);
        given(Feature.VRF, router, Literals.ROUTER__VRF);
        given(Feature.PEER_GROUP, link, Literals.PEERING_LINK__PEER_GROUP);
        given(Feature.PEER_GROUP, router, Literals.ROUTER__PEER_GROUP);
        if (router.getIbgp() != null && !router.getIbgp().getNeighbors().isEmpty()) {
            given(Feature.IBGP, router, Literals.ROUTER__IBGP);
        }
        if (router.getAsn() != null && !router.getAsn().equals(peering.getAsn())) {
            given(Feature.LOCAL_AS, router, Literals.ROUTER__ASN);
        }
    }

    private void origins() {
        for (var advertisement : link.getAdvertised().isEmpty() ? peering.getAdvertisements() : link.getAdvertisements()) {
            given(Feature.ORIGIN_BEHIND, advertisement, Literals.ADVERTISEMENT__ASNS);
            given(Feature.ORIGIN_IGP, advertisement, Literals.ADVERTISEMENT__IGP);
            given(Feature.BLACKHOLE, advertisement, Literals.ADVERTISEMENT__BLACKHOLE);
            if (advertisement.getAsns().stream().anyMatch(Asn::isPrivate)) {
                given(Feature.REMOVE_PRIVATE_ASNS, advertisement, Literals.ADVERTISEMENT__ASNS);
            }
        }
    }

    private void prepending() {
        var of = link.getPrepends().isEmpty() ? peering : link;
        var feature = of == link ? Literals.PEERING_LINK__PREPENDS : Literals.PEERING__PREPENDS;
        given(Feature.PREPEND, of, feature);
        List<Asn> prepends = of == link ? link.getPrepends() : peering.getPrepends();
        if (prepends.stream().anyMatch(asn -> !asn.equals(peering.getAsn()))) {
            given(Feature.PREPEND_FOREIGN, of, feature);
        }
    }

    private void policy() {
        given(Feature.PREFIX_LENGTHS, peering, Literals.MICROSOFT_PEERING__IPV4_LENGTHS);
        given(Feature.PREFIX_LENGTHS, peering, Literals.MICROSOFT_PEERING__IPV6_LENGTHS);
        if (peering.getIpv4Lengths() == null || peering.getIpv6Lengths() == null) {
            // Prefixes larger than any assigned block stay out without being asked.
            asked.add(new AskedFeature(Feature.PREFIX_LENGTHS, Place.of(peering)));
        }
        for (var acceptance : peering.getAccepts()) {
            given(Feature.LOCAL_PREFERENCE, acceptance, Literals.ACCEPTANCE__LOCAL_PREFERENCE);
            if (acceptance instanceof CommunityAcceptance values && values.getCommunities().contains(ZERO)) {
                given(Feature.COMMUNITY_ZERO, acceptance, Literals.COMMUNITY_ACCEPTANCE__COMMUNITIES);
            }
        }
    }

    private void interfaces() {
        var router = link.getRouter();
        given(RequestedFeatures.interfaces(Optional.ofNullable(router.getForm())), router,
                Literals.ROUTER__CONFIGURE_INTERFACES);
        given(Feature.QINQ, link, Literals.PEERING_LINK__OUTER_VLAN);
        if (Peerings.outerVlan(link).isPresent()) {
            given(Feature.QINQ, peering, Literals.PEERING__OUTER_VLAN);
        }
        given(Feature.UNTAGGED, link, Literals.PEERING_LINK__UNTAGGED);
        given(Feature.MTU, peering, Literals.PEERING__MTU);
        router.getInterfaces().forEach(described -> given(Feature.MTU, described, Literals.ROUTER_INTERFACE__MTU));
    }

    private void given(Feature feature, EObject element, EStructuralFeature where) {
        if (element.eIsSet(where)) {
            asked.add(new AskedFeature(feature, Place.of(element, where)));
        }
    }
}
