package org.erdsl.generator.routemap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Prefix;
import org.erdsl.policy.Advertisement;
import org.erdsl.policy.IbgpPlan;
import org.erdsl.policy.Origin;
import org.erdsl.policy.RouterPlan;
import org.erdsl.policy.SessionPlan;

/**
 * The sessions of an address family in a VRF, or in the global table. There is at least one, with Microsoft or iBGP.
 *
 * @param vrf the VRF; none for the global table
 * @param family the family
 * @param sessions those with Microsoft, in the order of the plan
 * @param ibgp those of iBGP, in the order of the plan
 */
public record FamilySessions(Optional<String> vrf, AddressFamily family, List<SessionPlan> sessions,
        List<IbgpPlan> ibgp) {

    public FamilySessions {
        sessions = List.copyOf(sessions);
        ibgp = List.copyOf(ibgp);
    }

    /** The families of a plan: the global table before VRFs by name, IPv4 before IPv6. */
    public static List<FamilySessions> of(RouterPlan plan) {
        return vrfs(plan).stream().flatMap(vrf -> of(plan, vrf).stream()).toList();
    }

    /** The families of a VRF, or of the global table, IPv4 first. */
    public static List<FamilySessions> of(RouterPlan plan, Optional<String> vrf) {
        return Arrays.stream(AddressFamily.values())
                .map(family -> of(plan, vrf, family))
                .filter(family -> !family.sessions().isEmpty() || !family.ibgp().isEmpty())
                .toList();
    }

    /** Where a plan has sessions: none, which is the global table, before VRFs by name. */
    public static List<Optional<String>> vrfs(RouterPlan plan) {
        var found = Stream.concat(plan.sessions().stream().map(SessionPlan::vrf), plan.ibgp().stream().map(IbgpPlan::vrf))
                .toList();
        var vrfs = new ArrayList<Optional<String>>();
        if (found.contains(Optional.<String>empty())) {
            vrfs.add(Optional.empty());
        }
        new TreeSet<>(found.stream().flatMap(Optional::stream).toList()).forEach(name -> vrfs.add(Optional.of(name)));
        return List.copyOf(vrfs);
    }

    private static FamilySessions of(RouterPlan plan, Optional<String> vrf, AddressFamily family) {
        return new FamilySessions(vrf, family,
                plan.sessions().stream().filter(s -> s.family() == family && s.vrf().equals(vrf)).toList(),
                plan.ibgp().stream().filter(s -> s.family() == family && s.vrf().equals(vrf)).toList());
    }

    /** What any of the sessions advertises as the router's own, each prefix once. */
    public List<Prefix> networks() {
        return sessions.stream().flatMap(session -> session.networks().stream()).distinct().toList();
    }

    /** The prefixes for which the router holds a route to nowhere, each once. */
    public List<Prefix> blackholes() {
        return advertisements().filter(advertisement -> advertisement.origin() instanceof Origin.Blackhole)
                .map(Advertisement::prefix).distinct().toList();
    }

    /** The processes of interior gateway protocols that hold a prefix; empty where none is named for it. */
    public List<String> processes(Prefix prefix) {
        return advertisements().filter(advertisement -> advertisement.prefix().equals(prefix))
                .map(Advertisement::origin)
                .filter(Origin.Igp.class::isInstance).map(origin -> ((Origin.Igp) origin).process())
                .distinct().toList();
    }

    private Stream<Advertisement> advertisements() {
        return sessions.stream().flatMap(session -> session.advertisements().stream());
    }
}
