package org.erdsl.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Community;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;
import org.erdsl.policy.Bfd;
import org.erdsl.policy.InterfacePlan;
import org.erdsl.policy.Match;
import org.erdsl.policy.PolicyTerm;
import org.erdsl.policy.PrefixRange;
import org.erdsl.policy.RoutePolicy;
import org.erdsl.policy.RouterPlan;
import org.erdsl.policy.SessionPlan;
import org.erdsl.policy.SessionSettings;
import org.erdsl.policy.Why;

/**
 * What a router may have had before: the sessions of a plan, with filters that accept and tell more than the plan does,
 * and its interfaces with an address more, with BFD, and with another MTU.
 */
record EarlierPlan(RouterPlan later) {

    private static final Community NO_LONGER_ACCEPTED = new Community(12076, 51004);

    private static final Bfd BFD = new Bfd(500, 5);
    private static final InterfacePlan.Address NO_LONGER_THERE =
            new InterfacePlan.Address(IpAddress.valueOf("2001:db8:e::9"), 126);

    RouterPlan plan() {
        return new RouterPlan(later.router(), later.platform(), later.version(), later.form(), later.localAs(),
                later.sessions().stream().map(this::session).toList(), later.ibgp(),
                later.interfaces().stream().map(EarlierPlan::link).toList(), later.acceptedRisks());
    }

    private static InterfacePlan link(InterfacePlan link) {
        return new InterfacePlan(link.name(), link.vlan(), link.outerVlan(), link.vrf(),
                Stream.concat(link.addresses().stream(), Stream.of(NO_LONGER_THERE)).toList(),
                link.mtu().stream().map(mtu -> mtu - 100).findFirst(), link.bfd().or(() -> Optional.of(BFD)),
                link.description());
    }

    private SessionPlan session(SessionPlan session) {
        var more = Prefix.valueOf(session.family() == AddressFamily.IPV4 ? "131.107.64.0/24" : "2001:db8:f40::/48");
        return new SessionPlan(session.vrf(), session.circuit(), session.link(), session.family(), session.interfaceName(),
                session.localAddress(), session.linkLength(), session.neighbor(), session.localAs(),
                session.remoteAs(), later.interfaces().isEmpty() ? session.settings() : withBfd(session.settings()),
                session.advertisements(),
                wider(session.inbound()), wider(session.outbound(), more));
    }

    /** BFD of a session goes with that of its interface. */
    private static SessionSettings withBfd(SessionSettings settings) {
        return new SessionSettings(settings.description(), settings.authenticationSecret(), settings.maximumPrefixes(),
                settings.bfd().or(() -> Optional.of(BFD)), settings.peerGroup(), settings.removesPrivateAsns(), settings.timers());
    }

    /** One more term before all others, and one more value in every condition on communities. */
    private static RoutePolicy wider(RoutePolicy policy) {
        var terms = new ArrayList<PolicyTerm>();
        terms.add(new PolicyTerm(1, "earlier", List.of(new Match.AnyCommunity(List.of(NO_LONGER_ACCEPTED))), true,
                OptionalInt.of(300), List.of(), new Why("accept what was wanted once", "circuit x", "an earlier version")));
        policy.terms().stream().map(term -> with(term, match -> match instanceof Match.AnyCommunity any
                ? new Match.AnyCommunity(Stream.concat(any.communities().stream(), Stream.of(NO_LONGER_ACCEPTED))
                        .distinct().toList())
                : match)).forEach(terms::add);
        return new RoutePolicy(policy.name(), policy.family(), terms);
    }

    private static RoutePolicy wider(RoutePolicy policy, Prefix more) {
        return new RoutePolicy(policy.name(), policy.family(), policy.terms().stream()
                .map(term -> with(term, match -> match instanceof Match.AnyPrefix any
                        ? new Match.AnyPrefix(Stream.concat(any.ranges().stream(),
                                Stream.of(PrefixRange.orLonger(more))).toList())
                        : match))
                .toList());
    }

    private static PolicyTerm with(PolicyTerm term, UnaryOperator<Match> change) {
        return new PolicyTerm(term.sequence(), term.name(), term.matches().stream().map(change).toList(), term.accept(),
                term.localPreference(), term.prepended(), term.why());
    }
}
