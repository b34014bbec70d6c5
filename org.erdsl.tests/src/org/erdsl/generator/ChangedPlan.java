package org.erdsl.generator;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.erdsl.policy.Bfd;
import org.erdsl.policy.InterfacePlan;
import org.erdsl.policy.Match;
import org.erdsl.policy.PolicyTerm;
import org.erdsl.policy.RoutePolicy;
import org.erdsl.policy.RouterPlan;
import org.erdsl.policy.SessionPlan;
import org.erdsl.policy.SessionSettings;
import org.erdsl.policy.SessionTimers;
import org.erdsl.policy.Why;

/** A plan with one session and one thing about it changed, to see what a platform refuses. */
public final class ChangedPlan {

    private ChangedPlan() {
    }

    /** Another version of the platform. */
    public static RouterPlan version(RouterPlan plan, String version) {
        return with(plan, Optional.of(version), plan.sessions(), plan.interfaces());
    }

    /** These interfaces only. */
    public static RouterPlan interfaces(RouterPlan plan, InterfacePlan... links) {
        return with(plan, plan.version(), plan.sessions(), List.of(links));
    }

    /** An interface with one tag and nothing else. */
    public static InterfacePlan link(String name, int vlan, Optional<Bfd> bfd) {
        return new InterfacePlan(name, OptionalInt.of(vlan), OptionalInt.empty(), Optional.empty(), List.of(), OptionalInt.empty(), bfd, "a link");
    }

    /** Other timers on the first session, which is the only one. */
    public static RouterPlan timers(RouterPlan plan, int keepalive, int hold) {
        var session = plan.sessions().get(0);
        var settings = session.settings();
        return one(plan, session, new SessionSettings(settings.description(), settings.authenticationSecret(),
                settings.maximumPrefixes(), settings.bfd(), settings.peerGroup(), settings.removesPrivateAsns(), Optional.of(new SessionTimers(keepalive, hold))),
                session.inbound());
    }

    /** BFD of its own on the first session, which is the only one. */
    public static RouterPlan bfd(RouterPlan plan, int milliseconds, int multiplier) {
        var session = plan.sessions().get(0);
        var settings = session.settings();
        return one(plan, session, new SessionSettings(settings.description(), settings.authenticationSecret(),
                settings.maximumPrefixes(), Optional.of(new Bfd(milliseconds, multiplier)), settings.peerGroup(), settings.removesPrivateAsns(), settings.timers()),
                session.inbound());
    }

    /** Another inbound policy on the first session, which is the only one: it rejects this, then the rest. */
    public static RouterPlan rejecting(RouterPlan plan, String term, Match match) {
        var session = plan.sessions().get(0);
        var why = new Why("reject", "circuit ams-1", "a test");
        return one(plan, session, session.settings(), new RoutePolicy(session.inbound().name(), session.family(),
                List.of(PolicyTerm.reject(10, term, List.of(match), why),
                        PolicyTerm.reject(65000, "rest", List.of(), why))));
    }

    /** Another name for the inbound policy of the first session, which is the only one. */
    public static RouterPlan named(RouterPlan plan, String policy) {
        var session = plan.sessions().get(0);
        return one(plan, session, session.settings(), new RoutePolicy(policy, session.family(),
                session.inbound().terms()));
    }

    private static RouterPlan one(RouterPlan plan, SessionPlan session, SessionSettings settings, RoutePolicy inbound) {
        return with(plan, plan.version(), List.of(new SessionPlan(session.vrf(), session.circuit(), session.link(), session.family(),
                session.interfaceName(), session.localAddress(), session.linkLength(), session.neighbor(),
                session.localAs(), session.remoteAs(), settings, session.advertisements(), inbound, session.outbound())),
                plan.interfaces());
    }

    private static RouterPlan with(RouterPlan plan, Optional<String> version, List<SessionPlan> sessions,
            List<InterfacePlan> links) {
        return new RouterPlan(plan.router(), plan.platform(), version, plan.form(), plan.localAs(), sessions, plan.ibgp(), links,
                plan.acceptedRisks());
    }
}
