package org.erdsl.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.net.Prefix;
import org.erdsl.policy.Bfd;
import org.erdsl.policy.InterfacePlan;
import org.erdsl.policy.Match;
import org.erdsl.policy.MaximumPrefixes;
import org.erdsl.policy.PolicyTerm;
import org.erdsl.policy.PrefixRange;
import org.erdsl.policy.RoutePolicy;
import org.erdsl.policy.RouterPlan;
import org.erdsl.policy.SessionPlan;
import org.erdsl.policy.SessionSettings;
import org.erdsl.policy.SessionTimers;
import org.erdsl.policy.Why;

/** The router of the first scenario with everything a plan can ask for. */
final class EverythingPlan {

    private static final int BEFORE_EXCLUDED_SERVICES = 40;

    private EverythingPlan() {
    }

    static RouterScenario scenario() {
        var plan = RouterScenario.in("generator/europe").plans().get(0);
        var sessions = plan.sessions().stream().map(EverythingPlan::session).toList();
        return new RouterScenario("generator/everything", List.of(new RouterPlan(plan.router(), plan.platform(),
                plan.version(), Optional.empty(), plan.localAs(), sessions, plan.ibgp(),
                List.of(link("eth1", plan.sessions(), "primary"), link("eth2", plan.sessions(), "secondary")),
                plan.acceptedRisks())));
    }

    private static SessionPlan session(SessionPlan session) {
        var prepended = session.link().equals("secondary")
                ? List.of(session.localAs(), session.localAs(), new Asn(65010))
                : List.<Asn>of();
        return new SessionPlan(session.vrf(), session.circuit(), session.link(), session.family(), session.interfaceName(),
                session.localAddress(), session.linkLength(), session.neighbor(), session.localAs(),
                session.remoteAs(),
                new SessionSettings("Carrier line 4711/2, " + session.link(),
                        session.settings().authenticationSecret(),
                        Optional.of(new MaximumPrefixes(4000, OptionalInt.of(80))),
                        Optional.of(new Bfd(300, 3)),
                        Optional.empty(), false, Optional.of(new SessionTimers(10, 30))),
                session.advertisements(), bounded(session.inbound()), prepending(session.outbound(), prepended));
    }

    private static RoutePolicy bounded(RoutePolicy policy) {
        var ipv4 = policy.family() == AddressFamily.IPV4;
        var all = Prefix.valueOf(ipv4 ? "0.0.0.0/0" : "::/0");
        var shortest = ipv4 ? 8 : 16;
        var longest = ipv4 ? 24 : 48;
        var terms = new ArrayList<>(policy.terms());
        terms.removeIf(term -> term.name().equals("prefix-lengths"));
        terms.add(3, PolicyTerm.reject(BEFORE_EXCLUDED_SERVICES, "prefix-lengths",
                List.of(new Match.AnyPrefix(List.of(new PrefixRange(all, 0, shortest - 1),
                        new PrefixRange(all, longest + 1, policy.family().bits())))),
                new Why("reject lengths outside " + shortest + " to " + longest, "circuit ams-1",
                        "the bounds stand in the model")));
        return new RoutePolicy(policy.name(), policy.family(), terms);
    }

    private static RoutePolicy prepending(RoutePolicy policy, List<Asn> prepended) {
        return new RoutePolicy(policy.name(), policy.family(), policy.terms().stream()
                .map(term -> new PolicyTerm(term.sequence(), term.name(), term.matches(), term.accept(),
                        term.localPreference(), term.accept() ? prepended : List.of(), term.why()))
                .toList());
    }

    private static InterfacePlan link(String name, List<SessionPlan> sessions, String link) {
        Stream<SessionPlan> ends = sessions.stream().filter(session -> session.link().equals(link));
        return new InterfacePlan(name, OptionalInt.of(300), OptionalInt.of(100), Optional.empty(),
                ends.map(session -> new InterfacePlan.Address(session.localAddress(), session.linkLength())).toList(),
                OptionalInt.of(1500), Optional.of(new Bfd(300, 3)), "ams-1 " + link);
    }
}
