package org.erdsl.drift;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.erdsl.net.Asn;
import org.erdsl.net.Prefix;
import org.erdsl.policy.IbgpPlan;
import org.erdsl.policy.RoutePolicy;
import org.erdsl.policy.RouterPlan;
import org.erdsl.policy.SessionPlan;

/**
 * A session of a plan, with Microsoft or over iBGP.
 *
 * @param key by what it is found on the router
 * @param name what the plan calls it
 * @param microsofts the session with Microsoft; nothing over iBGP
 * @param inbound what is accepted
 * @param outbound what is advertised
 * @param networks what the router announces as its own
 * @param usualPath the AS path that examples of accepted routes have
 */
public record PlannedSession(SessionKey key, String name, Optional<SessionPlan> microsofts, RoutePolicy inbound,
        RoutePolicy outbound, List<Prefix> networks, List<Asn> usualPath) {

    /** The sessions of a router, those with Microsoft first. */
    public static List<PlannedSession> of(RouterPlan plan) {
        return Stream.concat(plan.sessions().stream().map(PlannedSession::of), plan.ibgp().stream().map(PlannedSession::of))
                .toList();
    }

    private static PlannedSession of(SessionPlan session) {
        return new PlannedSession(new SessionKey(session.vrf(), session.neighbor(), session.family()), session.name(),
                Optional.of(session), session.inbound(), session.outbound(), session.networks(),
                List.of(session.remoteAs()));
    }

    private static PlannedSession of(IbgpPlan session) {
        return new PlannedSession(new SessionKey(session.vrf(), session.neighbor(), session.family()), session.name(),
                Optional.empty(), session.inbound(), session.outbound(), List.of(), List.of(Asn.MICROSOFT));
    }
}
