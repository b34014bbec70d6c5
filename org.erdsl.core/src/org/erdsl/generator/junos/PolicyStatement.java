package org.erdsl.generator.junos;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import org.erdsl.net.AddressFamily;
import org.erdsl.policy.RoutePolicy;
import org.erdsl.policy.RouterPlan;

/**
 * A policy as Junos has it.
 *
 * @param name unique on the router
 * @param family the address family of the routes
 * @param terms in the order they are tried in
 */
record PolicyStatement(String name, AddressFamily family, List<Term> terms) {

    PolicyStatement {
        terms = List.copyOf(terms);
    }

    /** The policies of a plan, each once: a session's inbound before its outbound, iBGP last. */
    static List<PolicyStatement> of(RouterPlan plan) {
        var statements = new LinkedHashMap<String, PolicyStatement>();
        var all = new ArrayList<PolicyStatement>();
        for (var session : plan.sessions()) {
            all.add(of(session.inbound()));
            all.add(new PolicyStatement(session.outbound().name(), session.family(),
                    ProtocolTerms.of(session)));
        }
        for (var session : plan.ibgp()) {
            all.add(of(session.inbound()));
            all.add(new PolicyStatement(session.outbound().name(), session.family(),
                    of(session.outbound()).terms().stream().map(Term::withNextHopSelf).toList()));
        }
        all.forEach(statement -> statements.putIfAbsent(statement.name(), statement));
        return List.copyOf(statements.values());
    }

    private static PolicyStatement of(RoutePolicy policy) {
        return new PolicyStatement(policy.name(), policy.family(), policy.terms().stream().map(Term::of).toList());
    }
}
