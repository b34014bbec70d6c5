package org.erdsl.reader;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.erdsl.net.IpAddress;
import org.erdsl.policy.Bfd;
import org.erdsl.policy.InterfacePlan;
import org.erdsl.policy.PolicyTerm;
import org.erdsl.policy.RoutePolicy;
import org.erdsl.policy.RouterPlan;
import org.erdsl.policy.SessionPlan;
import org.erdsl.policy.SessionSettings;

/** A router's plan and the one before it, which had BFD, one more address on each interface and one region less. */
public final class EarlierVersion {

    private static final InterfacePlan.Address ANOTHER =
            new InterfacePlan.Address(IpAddress.valueOf("2001:db8:e::9"), 126);

    private EarlierVersion() {
    }

    /** The plan without BFD, as it is now. */
    public static RouterPlan now(RouterPlan plan) {
        return with(plan, plan.sessions().stream()
                        .map(session -> with(session, Optional.empty(), session.inbound()))
                        .toList(),
                plan.interfaces().stream().map(link -> with(link, link.addresses(), Optional.empty())).toList());
    }

    /** The plan before it. */
    public static RouterPlan of(RouterPlan plan) {
        var bfd = Optional.of(new Bfd(500, 5));
        return with(plan, plan.sessions().stream()
                        .map(session -> with(session, bfd, withoutRegion(session.inbound())))
                        .toList(),
                plan.interfaces().stream()
                        .map(link -> with(link, Stream.concat(link.addresses().stream(), Stream.of(ANOTHER)).toList(),
                                bfd))
                        .toList());
    }

    private static RouterPlan with(RouterPlan plan, List<SessionPlan> sessions, List<InterfacePlan> links) {
        return new RouterPlan(plan.router(), plan.platform(), plan.version(), plan.form(), plan.localAs(), sessions, plan.ibgp(),
                links, plan.acceptedRisks());
    }

    private static InterfacePlan with(InterfacePlan link, List<InterfacePlan.Address> addresses, Optional<Bfd> bfd) {
        return new InterfacePlan(link.name(), link.vlan(), link.outerVlan(), link.vrf(), addresses, link.mtu(), bfd,
                link.description());
    }

    private static SessionPlan with(SessionPlan session, Optional<Bfd> bfd, RoutePolicy inbound) {
        var settings = session.settings();
        return new SessionPlan(session.vrf(), session.circuit(), session.link(), session.family(), session.interfaceName(),
                session.localAddress(), session.linkLength(), session.neighbor(), session.localAs(),
                session.remoteAs(), new SessionSettings(settings.description(), settings.authenticationSecret(),
                        settings.maximumPrefixes(), bfd, settings.peerGroup(), settings.removesPrivateAsns(), settings.timers()),
                session.advertisements(), inbound, session.outbound());
    }

    private static RoutePolicy withoutRegion(RoutePolicy policy) {
        var first = policy.terms().stream().filter(term -> term.accept() && term.name().startsWith("region-")).findFirst()
                .orElseThrow();
        return new RoutePolicy(policy.name(), policy.family(),
                policy.terms().stream().filter(term -> term != first).toList());
    }
}
