package org.erdsl.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Community;
import org.erdsl.net.Prefix;
import org.erdsl.policy.Match;
import org.erdsl.policy.PolicyTerm;
import org.erdsl.policy.PrefixRange;
import org.erdsl.policy.RoutePolicy;
import org.erdsl.policy.RouterPlan;
import org.erdsl.policy.SessionPlan;
import org.erdsl.policy.Why;

/** What a router may have had before: the sessions of a plan, with filters that accept and tell more than the plan does. */
record EarlierPlan(RouterPlan later) {

    private static final Community NO_LONGER_ACCEPTED = new Community(12076, 51004);

    RouterPlan plan() {
        return new RouterPlan(later.router(), later.platform(), later.version(), later.form(), later.localAs(),
                later.sessions().stream().map(EarlierPlan::session).toList(), List.of(), later.acceptedRisks());
    }

    private static SessionPlan session(SessionPlan session) {
        var more = Prefix.valueOf(session.family() == AddressFamily.IPV4 ? "131.107.64.0/24" : "2001:db8:f40::/48");
        return new SessionPlan(session.circuit(), session.link(), session.family(), session.interfaceName(),
                session.localAddress(), session.linkLength(), session.neighbor(), session.localAs(),
                session.remoteAs(), session.settings(), session.advertised(),
                wider(session.inbound()), wider(session.outbound(), more));
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
