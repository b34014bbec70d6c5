package org.erdsl.sets;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.erdsl.policy.RoutePolicy;
import org.erdsl.running.Outcome;
import org.erdsl.running.PolicyChain;
import org.erdsl.running.RunningPolicy;
import org.erdsl.running.RunningRouter;
import org.erdsl.running.RunningSession;
import org.erdsl.running.Unknown;
import org.erdsl.running.UnknownStatement;
import org.erdsl.running.UnknownStatement.Concern;

/**
 * All that decides what a session does with routes in one direction, read or planned.
 *
 * @param chain the policies of the session
 * @param policies the policies of the router, by name
 * @param unknowns statements beside the policies that may change what becomes of any route
 */
public record SessionPolicy(PolicyChain chain, Map<String, RunningPolicy> policies, List<Unknown> unknowns) {

    public SessionPolicy {
        policies = Map.copyOf(policies);
        unknowns = List.copyOf(unknowns);
    }

    /** What a session of a router that was read accepts. */
    public static SessionPolicy inbound(RunningRouter router, RunningSession session) {
        return new SessionPolicy(session.inbound(), router.policies(), unknowns(router, session, Concern.ACCEPTED));
    }

    /** What a session of a router that was read advertises. */
    public static SessionPolicy outbound(RunningRouter router, RunningSession session) {
        return new SessionPolicy(session.outbound(), router.policies(), unknowns(router, session, Concern.ADVERTISED));
    }

    private static List<Unknown> unknowns(RunningRouter router, RunningSession session, Concern concern) {
        return Stream.concat(router.unknowns().stream(), session.unknowns().stream())
                .filter(statement -> statement.concerns().contains(concern))
                .map(UnknownStatement::unknown)
                .toList();
    }

    /** What a plan accepts or advertises. */
    public static SessionPolicy planned(RoutePolicy policy) {
        var read = PlannedPolicy.of(policy);
        return new SessionPolicy(new PolicyChain(List.of(PlannedPolicy.use(policy)), Outcome.REJECT),
                Map.of(read.name(), read), List.of());
    }
}
