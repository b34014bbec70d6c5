package org.erdsl.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.UnaryOperator;

import org.erdsl.policy.InterfacePlan;
import org.erdsl.policy.PolicyTerm;
import org.erdsl.policy.RoutePolicy;
import org.erdsl.policy.RouterPlan;
import org.erdsl.policy.SessionPlan;
import org.erdsl.policy.SessionSettings;
import org.erdsl.policy.Why;

/** Plans in which one text is, or may become, more than a text: written ones, and some at random. */
final class HostilePlans {

    /** Texts that are commands, or end the line they are on, somewhere. */
    private static final List<String> ILLEGAL = List.of(
            "", "edge\nrouter bgp 1", "edge\rexit", "edge!", "edge#", "edge?", "edge;x", "edge|x", "edge\"", "edge'",
            "edge{", "edge}", "edge]", "edge\\", "edge`", "edge$(id)", "edge\u00e9", "edge\u2028x", "edge\tx", "edge*/",
            "-edge\u0000", "!edge", "#edge", "/* edge", "x".repeat(200));
    private static final String MARKS = "!\"#$%&'*;<=>?@[\\]^`{|}~\n\r\t\u0000\u007f\u00a0\u00e4\u2028";
    private static final int RANDOM_TEXTS = 60;

    private final RouterPlan plan;
    private final List<RouterPlan> plans = new ArrayList<>();

    private HostilePlans(RouterPlan plan) {
        this.plan = plan;
    }

    static List<RouterPlan> of(RouterPlan plan) {
        var hostile = new HostilePlans(plan);
        ILLEGAL.forEach(hostile::everywhere);
        var random = new Random(7);
        for (var i = 0; i < RANDOM_TEXTS; i++) {
            var text = new StringBuilder("edge");
            for (var length = random.nextInt(8); length >= 0; length--) {
                text.append((char) ('a' + random.nextInt(26)));
            }
            hostile.everywhere(text.insert(random.nextInt(text.length()),
                    MARKS.charAt(random.nextInt(MARKS.length()))).toString());
        }
        return hostile.plans;
    }

    private void everywhere(String text) {
        plans.add(new RouterPlan(text, plan.platform(), plan.version(), plan.form(), plan.localAs(), plan.sessions(), plan.ibgp(),
                List.of(), List.of()));
        plans.add(new RouterPlan(plan.router(), plan.platform(), Optional.of(text), plan.form(), plan.localAs(),
                plan.sessions(), plan.ibgp(), List.of(), List.of()));
        var link = new InterfacePlan(text, OptionalInt.of(300), OptionalInt.empty(), Optional.empty(), List.of(), OptionalInt.empty(), Optional.empty(),
                "link");
        plans.add(withInterface(link));
        plans.add(withInterface(new InterfacePlan("eth1", OptionalInt.of(300), OptionalInt.empty(), Optional.empty(), List.of(), OptionalInt.empty(),
                Optional.empty(), text)));
        with(session -> session(session, text, session.link(), session.interfaceName(), session.settings(),
                session.inbound()));
        with(session -> session(session, session.circuit(), text, session.interfaceName(), session.settings(),
                session.inbound()));
        with(session -> session(session, session.circuit(), session.link(), Optional.of(text), session.settings(),
                session.inbound()));
        with(session -> session(session, session.circuit(), session.link(), session.interfaceName(),
                settings(session, text, session.settings().authenticationSecret()), session.inbound()));
        with(session -> session(session, session.circuit(), session.link(), session.interfaceName(),
                settings(session, session.settings().description(), Optional.of(text)), session.inbound()));
        plans.add(withInbound(plan, policy(text, "rest", "reason")));
        plans.add(withInbound(plan, policy("in", text, "reason")));
        if (!text.isEmpty() && text.length() < 200) {
            plans.add(withInbound(plan, policy("in", "rest", text)));
        }
    }

    private RouterPlan withInterface(InterfacePlan link) {
        return new RouterPlan(plan.router(), plan.platform(), plan.version(), plan.form(), plan.localAs(),
                plan.sessions(), plan.ibgp(), List.of(link), List.of());
    }

    private void with(UnaryOperator<SessionPlan> change) {
        plans.add(withSessions(plan, change.apply(plan.sessions().get(0))));
    }

    static RouterPlan withSessions(RouterPlan plan, SessionPlan... sessions) {
        return new RouterPlan(plan.router(), plan.platform(), plan.version(), plan.form(), plan.localAs(),
                List.of(sessions), plan.ibgp(), plan.interfaces(), plan.acceptedRisks());
    }

    static RouterPlan withInbound(RouterPlan plan, RoutePolicy inbound) {
        var session = plan.sessions().get(0);
        return withSessions(plan, session(session, session.circuit(), session.link(), session.interfaceName(),
                session.settings(), inbound));
    }

    private static SessionPlan session(SessionPlan session, String circuit, String link,
            Optional<String> interfaceName, SessionSettings settings, RoutePolicy inbound) {
        return new SessionPlan(session.vrf(), circuit, link, session.family(), interfaceName, session.localAddress(),
                session.linkLength(), session.neighbor(), session.localAs(), session.remoteAs(), settings,
                session.advertisements(), inbound, session.outbound());
    }

    private static SessionSettings settings(SessionPlan session, String description, Optional<String> secret) {
        var settings = session.settings();
        return new SessionSettings(description, secret, settings.maximumPrefixes(), settings.bfd(), settings.peerGroup(), settings.removesPrivateAsns(), settings.timers());
    }

    private RoutePolicy policy(String name, String term, String reason) {
        return new RoutePolicy(name, plan.sessions().get(0).family(), List.of(
                PolicyTerm.reject(10, term, List.of(), new Why(reason, "circuit ams-1", "a test"))));
    }
}
