package org.erdsl.generator;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.erdsl.policy.Origin;
import org.erdsl.policy.RoutePolicy;
import org.erdsl.policy.RouterPlan;
import org.erdsl.policy.RouterTexts;
import org.erdsl.policy.SessionPlan;

/**
 * Refuses a plan that holds text which could become configuration, or names that mean two things. The planner sees to
 * the same; every back-end asks again, so that neither a hand-made plan nor a mistake in the planner reaches a router.
 */
public final class PlanGuard {

    private static final String NAME = "[A-Za-z0-9_-]{1,80}";
    private static final String TERM_NAME = "[A-Za-z0-9-]{1,60}";

    /** No mark that begins a comment, asks for help, continues a line or pipes it on any platform. */
    private static final String REASON = "[A-Za-z0-9][A-Za-z0-9 .,:()/_+-]*";

    private PlanGuard() {
    }

    /** @throws IllegalArgumentException when the plan must not be written */
    public static void check(RouterPlan plan) {
        name("router", plan.router());
        plan.version().ifPresent(version -> require(RouterTexts.fitsVersion(version), "the version: " + version));
        plan.form().ifPresent(form -> name("form", form));
        for (var link : plan.interfaces()) {
            require(RouterTexts.fitsInterface(link.name()), "the interface: " + link.name());
            require(RouterTexts.fits(link.description()), "the description: " + link.description());
            vrf(link.vrf());
        }
        var policies = new HashMap<String, RoutePolicy>();
        var neighbors = new HashSet<List<Object>>();
        for (var session : plan.sessions()) {
            name("circuit", session.circuit());
            name("link", session.link());
            session.settings().authenticationSecret().ifPresent(secret -> name("secret", secret));
            session.interfaceName().ifPresent(text -> require(RouterTexts.fitsInterface(text), "the interface: " + text));
            require(RouterTexts.fits(session.settings().description()),
                    "the description: " + session.settings().description());
            require(neighbors.add(List.of(session.vrf(), session.neighbor())), "two sessions with " + session.neighbor());
            vrf(session.vrf());
            session.settings().peerGroup().ifPresent(group ->
                    require(RouterTexts.fitsGroup(group), "the peer group: " + group));
            session.advertisements().forEach(advertisement -> origin(advertisement.origin()));
            families(session);
            policy(session.inbound(), policies);
            policy(session.outbound(), policies);
        }
        for (var session : plan.ibgp()) {
            name("session", session.name());
            vrf(session.vrf());
            require(RouterTexts.fits(session.description()), "the description: " + session.description());
            require(neighbors.add(List.of(session.vrf(), session.neighbor())), "two sessions with " + session.neighbor());
            require(session.localAddress().family() == session.family() && session.neighbor().family() == session.family()
                    && session.inbound().family() == session.family() && session.outbound().family() == session.family(),
                    "two address families in session " + session.name());
            policy(session.inbound(), policies);
            policy(session.outbound(), policies);
        }
    }

    private static void vrf(Optional<String> vrf) {
        vrf.ifPresent(name -> require(RouterTexts.fitsGroup(name), "the VRF: " + name));
    }

    private static void origin(Origin origin) {
        if (origin instanceof Origin.Igp igp) {
            require(RouterTexts.fitsProcess(igp.process()), "the process of an IGP: " + igp.process());
        }
    }

    private static void families(SessionPlan session) {
        var family = session.family();
        require(session.localAddress().family() == family && session.neighbor().family() == family
                && session.inbound().family() == family && session.outbound().family() == family
                && session.advertised().stream().allMatch(prefix -> prefix.family() == family),
                "two address families in a session of " + session.circuit());
    }

    private static void policy(RoutePolicy policy, Map<String, RoutePolicy> policies) {
        name("policy", policy.name());
        var known = policies.putIfAbsent(policy.name(), policy);
        require(known == null || known.equals(policy), "two policies named " + policy.name());
        var last = -1;
        var names = new HashSet<String>();
        for (var term : policy.terms()) {
            require(term.name().matches(TERM_NAME) && names.add(term.name()),
                    "the name of a term of " + policy.name() + ": " + term.name());
            require(term.why().text().matches(REASON), "the reason of a term of " + policy.name());
            require(term.sequence() > last, "the order of the terms of " + policy.name());
            last = term.sequence();
        }
    }

    private static void name(String of, String name) {
        require(name.matches(NAME), "the name of a " + of + ": " + name);
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("this plan cannot be written because of " + what);
        }
    }
}
