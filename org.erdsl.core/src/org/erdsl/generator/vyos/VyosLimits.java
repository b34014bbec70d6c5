package org.erdsl.generator.vyos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.erdsl.generator.routemap.FamilySessions;
import org.erdsl.generator.routemap.PolicyLists;
import org.erdsl.net.Community;
import org.erdsl.policy.Bfd;
import org.erdsl.policy.RouterPlan;

/**
 * What VyOS cannot express and no feature names: limits of its own command definitions ({@code interface-definitions}
 * of vyos-1x).
 */
final class VyosLimits {

    private static final int WELL_KNOWN = 65535;
    private static final int LONGEST_VRF = 15;
    private static final int LEAST_INTERVAL = 10;
    private static final int MOST_INTERVAL = 60_000;
    private static final int LEAST_MULTIPLIER = 2;
    private static final int LEAST_MTU = 68;
    private static final int MOST_MTU = 16_000;

    private VyosLimits() {
    }

    static List<String> unsupported(RouterPlan plan) {
        var sentences = new ArrayList<String>();
        for (var list : PolicyLists.shared(plan).communityLists()) {
            list.together().filter(together -> !together.equals(Community.GRACEFUL_SHUTDOWN))
                    .filter(together -> together.asn() == WELL_KNOWN)
                    .ifPresent(together -> sentences.add("The list " + list.name() + " looks for " + together
                            + ", which a community list of VyOS may see as a word instead of a number."));
            list.communities().stream().filter(community -> community.asn() == WELL_KNOWN).findFirst()
                    .ifPresent(community -> sentences.add("The list " + list.name() + " looks for " + community
                            + ", which a community list of VyOS may see as a word instead of a number."));
        }
        plan.sessions().stream().flatMap(session -> session.settings().bfd().stream()).distinct()
                .filter(VyosLimits::isOutOfRange).findFirst()
                .ifPresent(bfd -> sentences.add("BFD counts from " + LEAST_MULTIPLIER + " packets and from "
                        + LEAST_INTERVAL + " to " + MOST_INTERVAL + " ms."));
        FamilySessions.vrfs(plan).stream().flatMap(Optional::stream)
                .filter(vrf -> vrf.length() > LONGEST_VRF)
                .forEach(vrf -> sentences.add("The name of VRF " + vrf + " is longer than " + LONGEST_VRF
                        + " characters."));
        for (var link : plan.interfaces()) {
            if (!InterfacePath.isKnown(link.name())) {
                sentences.add("interface " + link.name() + " is neither of the kind eth0 nor of the kind bond0.");
            }
            if (link.mtu().isPresent() && (link.mtu().getAsInt() < LEAST_MTU || link.mtu().getAsInt() > MOST_MTU)) {
                sentences.add("interface " + link.name() + " asks for an MTU outside " + LEAST_MTU + " to " + MOST_MTU
                        + ".");
            }
        }
        return sentences;
    }

    private static boolean isOutOfRange(Bfd bfd) {
        return bfd.multiplier() < LEAST_MULTIPLIER || bfd.intervalMilliseconds() < LEAST_INTERVAL
                || bfd.intervalMilliseconds() > MOST_INTERVAL;
    }
}
