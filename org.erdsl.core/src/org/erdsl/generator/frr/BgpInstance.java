package org.erdsl.generator.frr;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.erdsl.generator.routemap.FamilySessions;
import org.erdsl.net.AddressFamily;
import org.erdsl.net.IpAddress;
import org.erdsl.policy.IbgpPlan;
import org.erdsl.policy.RouterPlan;
import org.erdsl.policy.SessionPlan;

/**
 * The sessions of a VRF, or of the global table: FRR has an instance of BGP for each.
 *
 * @param vrf the VRF; none for the global table
 * @param families its sessions by address family, IPv4 first
 */
record BgpInstance(Optional<String> vrf, List<FamilySessions> families) {

    /** The instances of a plan, that of the global table first. */
    static List<BgpInstance> of(RouterPlan plan) {
        return FamilySessions.vrfs(plan).stream()
                .map(vrf -> new BgpInstance(vrf, FamilySessions.of(plan, vrf)))
                .toList();
    }

    /** The sessions with Microsoft, IPv4 first. */
    List<SessionPlan> sessions() {
        return families.stream().flatMap(family -> family.sessions().stream()).toList();
    }

    /** The iBGP sessions, IPv4 first. */
    List<IbgpPlan> ibgp() {
        return families.stream().flatMap(family -> family.ibgp().stream()).toList();
    }

    /** The sessions of a family; none of them where it has none, so that others can be kept out of it. */
    FamilySessions of(AddressFamily family) {
        return families.stream().filter(one -> one.family() == family).findFirst()
                .orElseGet(() -> new FamilySessions(vrf, family, List.of(), List.of()));
    }

    /**
     * The neighbors that are kept out of a family: those with IPv6 addresses, which FRR activates for IPv4 unless the
     * router says otherwise, and those to which a peer group may give the other family.
     */
    List<IpAddress> keptOut(AddressFamily family) {
        return Stream.concat(
                sessions().stream()
                        .filter(session -> session.family() != family)
                        .filter(session -> family == AddressFamily.IPV4 || session.settings().peerGroup().isPresent())
                        .map(SessionPlan::neighbor),
                ibgp().stream()
                        .filter(session -> session.family() != family && family == AddressFamily.IPV4)
                        .map(IbgpPlan::neighbor))
                .toList();
    }

    /** Whether there is anything to say in a family. */
    boolean speaksOf(AddressFamily family) {
        return !of(family).sessions().isEmpty() || !of(family).ibgp().isEmpty() || !keptOut(family).isEmpty();
    }
}
