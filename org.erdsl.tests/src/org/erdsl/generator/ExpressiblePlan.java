package org.erdsl.generator;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.erdsl.generator.routemap.RouterForm;
import org.erdsl.net.Asn;
import org.erdsl.policy.Feature;
import org.erdsl.policy.InterfacePlan;
import org.erdsl.policy.MaximumPrefixes;
import org.erdsl.policy.PolicyTerm;
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
        return new RouterPlan(plan.router(), plan.platform(), plan.version(), plan.form(), plan.localAs(),
                plan.sessions().stream()
                        .filter(session -> session.family() == org.erdsl.net.AddressFamily.IPV4
                                || capabilities.has(Feature.IPV6))
                        .map(expressible::session).toList(), plan.ibgp(),
                capabilities.has(RouterForm.replaces(plan) ? Feature.REPLACED_INTERFACES : Feature.INTERFACES)
                        ? plan.interfaces().stream().map(expressible::link).toList()
                        : List.of(),
                plan.acceptedRisks());
    }

    private SessionPlan session(SessionPlan session) {
        var settings = session.settings();
        var maximum = settings.maximumPrefixes().filter(given -> capabilities.has(Feature.MAXIMUM_PREFIXES))
                .map(given -> capabilities.has(Feature.MAXIMUM_PREFIXES_WARNING)
                        ? given
                        : new MaximumPrefixes(given.limit(), OptionalInt.empty()));
        return new SessionPlan(session.vrf(), session.circuit(), session.link(), session.family(), session.interfaceName(),
                session.localAddress(), session.linkLength(), session.neighbor(), session.localAs(),
                session.remoteAs(),
                new SessionSettings(settings.description(),
                        keep(settings.authenticationSecret(), Feature.AUTHENTICATION), maximum,
                        keep(settings.bfd(), Feature.BFD), settings.peerGroup(), settings.removesPrivateAsns(), keep(settings.timers(), Feature.TIMERS)),
                session.advertisements(), session.inbound(), outbound(session.outbound(), session.localAs()));
    }

    private <T> Optional<T> keep(Optional<T> setting, Feature feature) {
        return setting.filter(given -> capabilities.has(feature));
    }

    private RoutePolicy outbound(RoutePolicy policy, Asn own) {
        return new RoutePolicy(policy.name(), policy.family(), policy.terms().stream()
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
                capabilities.has(Feature.QINQ) ? link.outerVlan() : OptionalInt.empty(), link.vrf(), link.addresses(),
                capabilities.has(Feature.MTU) ? link.mtu() : OptionalInt.empty(),
                keep(link.bfd(), Feature.BFD), link.description());
    }
}
