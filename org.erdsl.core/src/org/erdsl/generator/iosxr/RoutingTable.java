package org.erdsl.generator.iosxr;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Prefix;
import org.erdsl.policy.Advertisement;
import org.erdsl.policy.IbgpPlan;
import org.erdsl.policy.Origin;
import org.erdsl.policy.RouterPlan;
import org.erdsl.policy.SessionPlan;

/**
 * What of BGP stands in one VRF, or outside of all.
 *
 * @param vrf the VRF; none for what stands outside
 * @param sessions the sessions with Microsoft
 * @param ibgp the iBGP sessions
 */
record RoutingTable(Optional<String> vrf, List<SessionPlan> sessions, List<IbgpPlan> ibgp) {

    /** The tables of a plan: what stands outside of VRFs, if anything does, and VRFs by their names. */
    static List<RoutingTable> of(RouterPlan plan) {
        return Stream.concat(plan.sessions().stream().map(SessionPlan::vrf), plan.ibgp().stream().map(IbgpPlan::vrf))
                .distinct()
                .sorted(Comparator.comparing(vrf -> vrf.orElse("")))
                .map(vrf -> new RoutingTable(vrf,
                        plan.sessions().stream().filter(session -> session.vrf().equals(vrf)).toList(),
                        plan.ibgp().stream().filter(session -> session.vrf().equals(vrf)).toList()))
                .toList();
    }

    /** The families with a session. */
    List<AddressFamily> families() {
        return Arrays.stream(AddressFamily.values())
                .filter(family -> sessions.stream().anyMatch(session -> session.family() == family)
                        || ibgp.stream().anyMatch(session -> session.family() == family))
                .toList();
    }

    /** What the router announces as its own in a family, each prefix once. */
    List<Prefix> networks(AddressFamily family) {
        return sessions.stream().filter(session -> session.family() == family)
                .flatMap(session -> session.networks().stream()).distinct().sorted().toList();
    }

    /** What the file routes to nowhere in a family, each prefix once. */
    List<Prefix> discarded(AddressFamily family) {
        return advertisements(family).filter(advertisement -> advertisement.origin() instanceof Origin.Blackhole)
                .map(Advertisement::prefix).distinct().sorted().toList();
    }

    /** The interior gateway protocol that has to hold a prefix, where the model names one. */
    Optional<String> process(Prefix prefix) {
        return advertisements(prefix.family())
                .filter(advertisement -> advertisement.prefix().equals(prefix))
                .map(Advertisement::origin)
                .filter(Origin.Igp.class::isInstance).map(Origin.Igp.class::cast)
                .map(Origin.Igp::process)
                .findFirst();
    }

    /** Whether the file routes anything to nowhere. */
    boolean discards() {
        return families().stream().anyMatch(family -> !discarded(family).isEmpty());
    }

    private Stream<Advertisement> advertisements(AddressFamily family) {
        return sessions.stream().filter(session -> session.family() == family)
                .flatMap(session -> session.advertisements().stream());
    }
}
