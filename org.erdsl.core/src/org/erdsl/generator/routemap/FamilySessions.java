package org.erdsl.generator.routemap;

import java.util.Arrays;
import java.util.List;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Prefix;
import org.erdsl.policy.RouterPlan;
import org.erdsl.policy.SessionPlan;

/**
 * The sessions of an address family.
 *
 * @param family the family
 * @param networks what any of the sessions advertises as the router's own, each prefix once
 * @param sessions in the order of the plan; at least one
 */
public record FamilySessions(AddressFamily family, List<Prefix> networks, List<SessionPlan> sessions) {

    /** The families of a plan, IPv4 first. */
    public static List<FamilySessions> of(RouterPlan plan) {
        return Arrays.stream(AddressFamily.values())
                .map(family -> of(family, plan))
                .filter(family -> !family.sessions().isEmpty())
                .toList();
    }

    private static FamilySessions of(AddressFamily family, RouterPlan plan) {
        var sessions = plan.sessions().stream().filter(session -> session.family() == family).toList();
        var networks = sessions.stream().flatMap(session -> session.networks().stream()).distinct().toList();
        return new FamilySessions(family, networks, sessions);
    }
}
