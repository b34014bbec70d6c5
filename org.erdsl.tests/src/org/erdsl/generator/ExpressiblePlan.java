package org.erdsl.generator;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.erdsl.generator.routemap.RouterForm;
import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.policy.Advertisement;
import org.erdsl.policy.Feature;
import org.erdsl.policy.IbgpPlan;
import org.erdsl.policy.InterfacePlan;
import org.erdsl.policy.Match;
import org.erdsl.policy.MaximumPrefixes;
import org.erdsl.policy.Origin;
import org.erdsl.policy.PolicyTerm;
import org.erdsl.policy.RequestedFeatures;
import org.erdsl.policy.RoutePolicy;
import org.erdsl.policy.RouterPlan;
import org.erdsl.policy.SessionPlan;
import org.erdsl.policy.SessionSettings;

/** What is left of a plan on a platform without some features, so that all platforms share scenarios. */
final class ExpressiblePlan {

    private final Capabilities capabilities;

    private ExpressiblePlan(Capabilities capabilities) {
        this.capabilities = capabilities;
    }

    static RouterPlan of(RouterPlan plan, Capabilities capabilities) {
        var expressible = new ExpressiblePlan(capabilities);
        return new RouterPlan(plan.router(), plan.platform(), plan.version(), plan.form(), expressible.localAs(plan),
                plan.sessions().stream().filter(session -> expressible.has(session.family()))
                        .map(expressible::session).toList(),
                expressible.ibgp(plan.ibgp()),
                capabilities.has(RouterForm.replaces(plan) ? Feature.REPLACED_INTERFACES : Feature.INTERFACES)
                        ? plan.interfaces().stream().filter(expressible::hasItsTags).map(expressible::link).toList()
                        : List.of(),
                plan.acceptedRisks());
    }

    private Asn localAs(RouterPlan plan) {
        return capabilities.has(Feature.LOCAL_AS) ? plan.localAs() : plan.sessions().get(0).localAs();
    }

    private boolean has(AddressFamily family) {
        return family == AddressFamily.IPV4 || capabilities.has(Feature.IPV6);
    }

    private List<IbgpPlan> ibgp(List<IbgpPlan> sessions) {
        return capabilities.has(Feature.IBGP)
                ? sessions.stream().filter(session -> has(session.family())).map(this::ibgp).toList()
                : List.of();
    }

    private IbgpPlan ibgp(IbgpPlan session) {
        return new IbgpPlan(session.name(), keep(session.vrf(), Feature.VRF), session.family(), session.localAddress(),
                session.neighbor(), session.description(), session.inbound(), session.outbound());
    }

    private boolean hasItsTags(InterfacePlan link) {
        return link.vlan().isPresent() || capabilities.has(Feature.UNTAGGED);
    }

    private SessionPlan session(SessionPlan session) {
        var settings = session.settings();
        var maximum = settings.maximumPrefixes().filter(given -> capabilities.has(Feature.MAXIMUM_PREFIXES))
                .map(given -> capabilities.has(Feature.MAXIMUM_PREFIXES_WARNING)
                        ? given
                        : new MaximumPrefixes(given.limit(), OptionalInt.empty()));
        return new SessionPlan(keep(session.vrf(), Feature.VRF), session.circuit(), session.link(), session.family(),
                session.interfaceName(), session.localAddress(), session.linkLength(), session.neighbor(),
                session.localAs(), session.remoteAs(),
                new SessionSettings(settings.description(),
                        keep(settings.authenticationSecret(), Feature.AUTHENTICATION), maximum,
                        keep(settings.bfd(), Feature.BFD), keep(settings.peerGroup(), Feature.PEER_GROUP),
                        settings.removesPrivateAsns() && capabilities.has(Feature.REMOVE_PRIVATE_ASNS),
                        keep(settings.timers(), Feature.TIMERS)),
                session.advertisements().stream().flatMap(this::advertisement).toList(), session.inbound(),
                outbound(session.outbound(), session.localAs()));
    }

    /** An origin a platform does not know is taken for its routing table; what comes from behind the edge goes. */
    private Stream<Advertisement> advertisement(Advertisement advertisement) {
        var feature = RequestedFeatures.of(advertisement.origin());
        if (feature.isEmpty() || capabilities.has(feature.get())) {
            return Stream.of(advertisement);
        }
        return advertisement.isOwn()
                ? Stream.of(new Advertisement(advertisement.prefix(), new Origin.RoutingTable()))
                : Stream.empty();
    }

    private <T> Optional<T> keep(Optional<T> setting, Feature feature) {
        return setting.filter(given -> capabilities.has(feature));
    }

    private RoutePolicy outbound(RoutePolicy policy, Asn own) {
        return new RoutePolicy(policy.name(), policy.family(), policy.terms().stream()
                .filter(term -> capabilities.has(Feature.ORIGIN_BEHIND)
                        || term.matches().stream().noneMatch(Match.AsPathOf.class::isInstance))
                .map(term -> new PolicyTerm(term.sequence(), term.name(), term.matches(), term.accept(),
                        term.localPreference(), prepended(term.prepended(), own), term.why()))
                .toList());
    }

    private List<Asn> prepended(List<Asn> prepended, Asn own) {
        if (!capabilities.has(Feature.PREPEND)) {
            return List.of();
        }
        return capabilities.has(Feature.PREPEND_FOREIGN)
                ? prepended
                : prepended.stream().filter(own::equals).toList();
    }

    private InterfacePlan link(InterfacePlan link) {
        return new InterfacePlan(link.name(), link.vlan(),
                capabilities.has(Feature.QINQ) ? link.outerVlan() : OptionalInt.empty(),
                keep(link.vrf(), Feature.VRF), link.addresses(),
                capabilities.has(Feature.MTU) ? link.mtu() : OptionalInt.empty(),
                keep(link.bfd(), Feature.BFD), link.description());
    }
}
