package org.erdsl.generator.iosxr;

import java.util.LinkedHashMap;
import java.util.List;

import org.erdsl.policy.RoutePolicy;
import org.erdsl.policy.RouterPlan;

/**
 * A policy and what it is attached for.
 *
 * @param policy the policy
 * @param scope what its sets are named after where all policies of the scope have them alike: a circuit, or an iBGP session
 */
record AttachedPolicy(RoutePolicy policy, String scope) {

    /** The policies of a plan, each once: a session's inbound before its outbound, iBGP last. */
    static List<AttachedPolicy> of(RouterPlan plan) {
        var policies = new LinkedHashMap<String, AttachedPolicy>();
        for (var session : plan.sessions()) {
            put(policies, session.inbound(), session.circuit());
            put(policies, session.outbound(), session.circuit());
        }
        for (var session : plan.ibgp()) {
            put(policies, session.inbound(), session.name());
            put(policies, session.outbound(), session.name());
        }
        return List.copyOf(policies.values());
    }

    private static void put(LinkedHashMap<String, AttachedPolicy> policies, RoutePolicy policy, String scope) {
        policies.putIfAbsent(policy.name(), new AttachedPolicy(policy, scope));
    }
}
