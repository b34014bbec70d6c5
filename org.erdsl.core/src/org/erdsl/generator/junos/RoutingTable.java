package org.erdsl.generator.junos;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Prefix;
import org.erdsl.policy.IbgpPlan;
import org.erdsl.policy.InterfacePlan;
import org.erdsl.policy.Origin;
import org.erdsl.policy.RouterPlan;
import org.erdsl.policy.SessionPlan;

/**
 * What stands in one routing instance, or outside of all.
 *
 * @param instance the instance; none for what stands outside
 * @param sessions the sessions with Microsoft
 * @param ibgp the iBGP sessions
 * @param interfaces the logical interfaces that belong to the instance
 */
record RoutingTable(Optional<String> instance, List<SessionPlan> sessions, List<IbgpPlan> ibgp,
        List<InterfacePlan> interfaces) {

    /** What stands outside of all instances, which may be nothing. */
    static RoutingTable global(RouterPlan plan) {
        return of(plan, Optional.empty());
    }

    /** What stands in instances, by their names. */
    static List<RoutingTable> instances(RouterPlan plan) {
        return Stream.of(plan.sessions().stream().map(SessionPlan::vrf), plan.ibgp().stream().map(IbgpPlan::vrf),
                        plan.interfaces().stream().map(InterfacePlan::vrf))
                .flatMap(vrfs -> vrfs)
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .map(name -> of(plan, Optional.of(name)))
                .toList();
    }

    private static RoutingTable of(RouterPlan plan, Optional<String> instance) {
        return new RoutingTable(instance,
                plan.sessions().stream().filter(session -> session.vrf().equals(instance)).toList(),
                plan.ibgp().stream().filter(session -> session.vrf().equals(instance)).toList(),
                plan.interfaces().stream().filter(link -> link.vrf().equals(instance)).toList());
    }

    /** Whether any session stands in it. */
    boolean hasSessions() {
        return !sessions.isEmpty() || !ibgp.isEmpty();
    }

    /** The prefixes of a family that the file itself routes to nowhere, each once. */
    List<Prefix> discarded(AddressFamily family) {
        return sessions.stream()
                .filter(session -> session.family() == family)
                .flatMap(session -> session.advertisements().stream())
                .filter(advertisement -> advertisement.origin() instanceof Origin.Blackhole)
                .map(advertisement -> advertisement.prefix())
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether the file routes anything to nowhere. */
    boolean discards() {
        return Stream.of(AddressFamily.values()).anyMatch(family -> !discarded(family).isEmpty());
    }

    /** The table of IPv6 routes, which static routes have to name; IPv4 is what they are without a name. */
    String ipv6() {
        return instance.map(name -> name + ".inet6.0").orElse("inet6.0");
    }
}
